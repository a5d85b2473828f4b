package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.queue.QueueLog;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.registration.Answers;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** My workshops, and each of my registrations. */
@Controller("/registrations")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RegistrationPages {
    private final Attendees attendees;
    private final Registrations registrations;
    private final Answers answers;
    private final RegistrationViews views;
    private final QueueLog log;
    private final Permissions permissions;
    private final CurrentActor actor;

    RegistrationPages(
            Attendees attendees,
            Registrations registrations,
            Answers answers,
            RegistrationViews views,
            QueueLog log,
            Permissions permissions,
            CurrentActor actor) {
        this.attendees = attendees;
        this.registrations = registrations;
        this.answers = answers;
        this.views = views;
        this.log = log;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page mine() {
        PersonId me = actor.get().person().orElseThrow();
        var all = attendees.of(me).stream().map(views::listed).toList();
        return Page.of("workshops/registration/mine", new MineView(all), "workshops.attend.mine.title");
    }

    @Get("/{id}")
    Page one(Visit visit, UUID id) {
        return page(own(id, "registration.read"), visit.parameter("done").orElse(null), FormErrors.none());
    }

    /** The first of two steps: what is lost. */
    @Get("/{id}/cancel")
    Page cancelling(UUID id) {
        var view = views.of(own(id, "registration.answer"), null, FormErrors.none());
        return Page.of("workshops/registration/cancel", view, "workshops.attend.cancel.title")
                .below(Label.key("workshops.attend.mine.title"), "/registrations")
                .below(Label.of(view.title().text()), "/registrations/" + id);
    }

    /** The whole log of one's queue, as the replay script reads it; it names registrations and nobody. */
    @Get("/{id}/queue.log")
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> proof(UUID id) {
        var registration = own(id, "registration.read");
        var lines = log.lines(SeatPool.id(registration.workshop(), registration.channel()));
        return HttpResponse.ok(String.join("\n", lines) + "\n")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"queue.log\"");
    }

    @Post("/{id}/accept")
    HttpResponse<?> accept(UUID id) {
        return answered(id, RegistrationAction.ACCEPT, "accept");
    }

    @Post("/{id}/decline")
    HttpResponse<?> decline(UUID id) {
        return answered(id, RegistrationAction.DECLINE, "decline");
    }

    @Post("/{id}/join")
    HttpResponse<?> join(UUID id) {
        return answered(id, RegistrationAction.JOIN, "join");
    }

    @Post("/{id}/stay")
    HttpResponse<?> stay(UUID id) {
        return answered(id, RegistrationAction.STAY, "stay");
    }

    @Post("/{id}/cancel")
    HttpResponse<?> cancel(UUID id) {
        return answered(id, RegistrationAction.CANCEL, "cancel");
    }

    /** Whether one comes at short notice: the other answer than before. */
    @Post("/{id}/notice")
    HttpResponse<?> notice(UUID id) {
        var before = own(id, "registration.answer");
        return told(before, answers.comeAtShortNotice(before.id(), !before.shortNotice()), "notice");
    }

    @Post("/{id}/online")
    HttpResponse<?> online(UUID id) {
        var before = own(id, "registration.answer");
        return told(before, registrations.takeOnline(before.id(), like(before, Channel.ONLINE)), "online");
    }

    /** Waits for the room beside an online seat. */
    @Post("/{id}/room")
    HttpResponse<?> room(UUID id) {
        var before = own(id, "registration.answer");
        return told(before, registrations.register(before.workshop(), like(before, Channel.ROOM)), "register");
    }

    private static Request like(Registration before, Channel channel) {
        return new Request(channel, before.language(), before.zone(), before.shortNotice(), before.organisation());
    }

    private HttpResponse<?> answered(UUID id, RegistrationAction action, String done) {
        var before = own(id, "registration.answer");
        return told(before, answers.answer(before.id(), action), done);
    }

    private HttpResponse<?> told(Registration before, Decision<Registration> decision, String done) {
        return switch (decision) {
            case Decision.Done<Registration>(var after) -> shown(after, done);
            case Decision.DoneAlready<Registration>(var same) -> shown(same, done);
            case Decision.Not<Registration>(var why) -> {
                var now = attendees.find(before.id()).orElseThrow();
                var errors = FormErrors.none().with("answers", Label.of(why));
                yield HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(now, null, errors));
            }
        };
    }

    private static HttpResponse<?> shown(Registration registration, String done) {
        return HttpResponse.seeOther(
                URI.create("/registrations/" + registration.id().value() + "?done=" + done));
    }

    private Page page(Registration registration, @Nullable String done, FormErrors errors) {
        var view = views.of(registration, done, errors);
        return Page.titled(
                        "workshops/registration/one",
                        view,
                        Label.of(view.title().text()))
                .below(Label.key("workshops.attend.mine.title"), "/registrations");
    }

    private Registration own(UUID id, String action) {
        var registration = attendees
                .find(new RegistrationId(id))
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
        permissions.require(actor.get(), action, registration.id().reference());
        return registration;
    }

    record MineView(List<ListedRegistration> all) {}
}
