package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asking to be forgotten, in two steps, and thinking again. */
@Controller("/account/erase")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ErasurePages {
    private static final String PAGE = "/account/erase";
    private static final String FORM = "erase-form";

    private final FreshProof proof;
    private final Erasures erasures;

    ErasurePages(FreshProof proof, Erasures erasures) {
        this.proof = proof;
        this.erasures = erasures;
    }

    /** What goes, what stays and why; or when it will be, and how to undo it. */
    @Get
    Page show(HttpRequest<?> request) {
        var due = erasures.of(SignedIn.require(request).person()).map(Erasure::dueAt);
        return page(
                "platform/privacy/erase",
                new EraseView(due.map(ErasurePages::day).orElse(null), FormErrors.none()));
    }

    @Get("/confirm")
    HttpResponse<?> confirmForm(HttpRequest<?> request) {
        return proof.own(request, PAGE + "/confirm", _ -> HttpResponse.ok(confirming(FormErrors.none())));
    }

    @Post("/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE + "/confirm", who -> {
            if (Visit.of(request).switching()) {
                return HttpResponse.ok(confirming(FormErrors.none()).keepingForm(FORM));
            }
            if (!Field.typed(form, "understood").equals("yes")) {
                var errors = FormErrors.none().with("understood", Label.key("platform.erase.understood.missing"));
                return HttpResponse.badRequest(confirming(errors).keepingForm(FORM));
            }
            erasures.ask(who.person());
            return HttpResponse.seeOther(URI.create(PAGE));
        });
    }

    @Post("/undo")
    HttpResponse<?> undo(HttpRequest<?> request) {
        erasures.undo(SignedIn.require(request).person());
        return HttpResponse.seeOther(URI.create(PAGE));
    }

    private static Page confirming(FormErrors errors) {
        return page("platform/privacy/erase-confirm", new EraseView(null, errors))
                .below(Label.key("platform.erase"), PAGE);
    }

    private static Page page(String template, EraseView view) {
        return Page.of(template, view, "platform.erase").below(Label.key("platform.account"), "/account");
    }

    private static ZonedDateTime day(Instant due) {
        return due.atZone(ZoneId.systemDefault());
    }

    /** @param due when it will be; null as long as it was not asked for */
    record EraseView(@Nullable ZonedDateTime due, FormErrors errors) {}
}
