package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** What a person was told. */
@Controller("/account/notifications")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NotificationPages {
    private static final String PAGE = "/account/notifications";
    private static final int ON_A_PAGE = 20;
    private static final int LAST_PAGE = 10_000;

    private final NoticeBox box;
    private final Permissions permissions;

    NotificationPages(NoticeBox box, Permissions permissions) {
        this.box = box;
        this.permissions = permissions;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var who = allowed(request, "notification.read");
        var visit = Visit.of(request);
        var paging = new Paging(number(visit.parameter("page").orElse("0"), LAST_PAGE), ON_A_PAGE);
        var view = NotificationsView.of(
                box.page(who.person(), paging.size(), paging.offset()),
                box.unread(who.person()),
                box.count(who.person()),
                box.last(who.person()),
                visit.address(),
                paging);
        return Page.of("platform/notification/list", view, "platform.notice.title")
                .below(Label.key("platform.account"), "/account");
    }

    /** Leads on to what the notice is about; who gets there has read it. What a browser fetches by itself is not read. */
    @Get("/{id}")
    HttpResponse<?> open(HttpRequest<?> request, UUID id) {
        var who = allowed(request, "notification.read");
        var told = box.find(who.person(), id).orElseThrow(() -> new Refused(new NotificationRefusal.NoNotice()));
        if (request.getMethod() == HttpMethod.GET && !fetchedAhead(request)) {
            box.markRead(who.person(), id);
        }
        return HttpResponse.seeOther(URI.create(told.notice().path()));
    }

    @Post("/{id}/read")
    HttpResponse<?> read(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        box.markRead(allowed(request, "notification.change").person(), id);
        return back(form);
    }

    @Post("/{id}/unread")
    HttpResponse<?> unread(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        box.markUnread(allowed(request, "notification.change").person(), id);
        return back(form);
    }

    @Post("/read-all")
    HttpResponse<?> readAll(HttpRequest<?> request, @Body Map<String, Object> form) {
        var upTo = number(Field.typed(form, "upTo"), Integer.MAX_VALUE);
        box.markAllRead(allowed(request, "notification.change").person(), upTo);
        return HttpResponse.seeOther(URI.create(PAGE));
    }

    private SignedIn allowed(HttpRequest<?> request, String action) {
        var who = SignedIn.require(request);
        permissions.require(who.actor(), action, who.person().account());
        return who;
    }

    private static HttpResponse<?> back(Map<String, Object> form) {
        var page = number(Field.typed(form, "page"), LAST_PAGE);
        return HttpResponse.seeOther(URI.create(page == 0 ? PAGE : PAGE + "?page=" + page));
    }

    /** A number that an address or a hidden field carries; what is none counts as 0. */
    private static int number(String text, int most) {
        try {
            return Math.clamp(Long.parseLong(text), 0, most);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static boolean fetchedAhead(HttpRequest<?> request) {
        return request.getHeaders().contains("Sec-Purpose")
                || request.getHeaders().contains("Purpose");
    }
}
