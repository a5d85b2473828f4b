package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.event.delivery.SubscriptionRefusal;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.Decisions;
import eu.savoirfaire.platform.desk.DeskTrail;
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

/** The subscriptions, and what each could not take. */
@Controller("/desk/events")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class EventPages {
    private final Subscriptions subscriptions;
    private final ParkedEventActs acts;
    private final Allowed allowed;

    EventPages(Subscriptions subscriptions, ParkedEventActs acts, Allowed allowed) {
        this.subscriptions = subscriptions;
        this.acts = acts;
        this.allowed = allowed;
    }

    @Get
    Page list() {
        allowed.require("event.watch");
        var view = new EventsView(
                subscriptions.states().stream().map(EventsView.Standing::of).toList());
        return DeskTrail.under(Page.of("platform/desk/events", view, "platform.desk.events"));
    }

    @Get("/{name}")
    Page show(HttpRequest<?> request, String name) {
        allowed.require("event.watch");
        var failing = Visit.of(request).parameter("failing").isPresent();
        var view = ParkedView.of(standing(name), acts.parked(name), failing);
        return below(Page.titled("platform/desk/parked", view, Label.of(name)));
    }

    @Post("/{name}/retry")
    HttpResponse<?> retry(String name, @Body Map<String, Object> form) {
        return tried(name, acts.retry(name, Field.typed(form, "stream")));
    }

    @Post("/{name}/retry-all")
    HttpResponse<?> retryAll(String name) {
        return tried(name, acts.retryAll(name) == 0);
    }

    @Get("/{name}/drop/{position}")
    Page askDrop(String name, long position) {
        allowed.require("event.drop");
        return below(form(name, position, "").page()).below(Label.of(name), "/desk/events/" + name);
    }

    @Post("/{name}/drop/{position}")
    HttpResponse<?> drop(HttpRequest<?> request, String name, long position, @Body Map<String, Object> sent) {
        allowed.require("event.drop");
        var reason = Field.typed(sent, "reason");
        var form = form(name, position, reason);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(below(form.again()));
        }
        var errors = Decisions.errors(reason);
        if (errors.any()) {
            return HttpResponse.badRequest(below(form.with(errors).again()));
        }
        return tried(name, acts.drop(name, position, reason));
    }

    private AccountForm form(String name, long position, String reason) {
        var event = acts.at(name, position);
        return AccountForm.to(
                        "/desk/events/" + name + "/drop/" + position,
                        Label.key("platform.desk.events.drop.ask", position),
                        Label.key("platform.desk.events.drop.lead", event.type(), event.stream()),
                        Label.key("platform.desk.events.drop"))
                .asking(Field.text(
                        "reason",
                        Label.key("platform.desk.reason"),
                        Label.key("platform.desk.events.drop.hint"),
                        "off",
                        reason))
                .or(Label.key("platform.desk.events.back"), "/desk/events/" + name);
    }

    private EventsView.Standing standing(String name) {
        return subscriptions.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .map(EventsView.Standing::of)
                .orElseThrow(() -> new Refused(new SubscriptionRefusal.Unknown(name)));
    }

    private static HttpResponse<?> tried(String name, boolean none) {
        var address = Address.of("/desk/events/" + name);
        return HttpResponse.seeOther(URI.create((none ? address : address.with("failing", "yes")).toString()));
    }

    private static Page below(Page page) {
        return DeskTrail.under(page).below(Label.key("platform.desk.events"), "/desk/events");
    }
}
