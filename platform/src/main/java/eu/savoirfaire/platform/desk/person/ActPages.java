package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.desk.Decisions;
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

/** Shutting somebody out and letting them in, ending their sessions, taking a lost second factor away. */
@Controller("/desk/people/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ActPages {
    private final Persons persons;
    private final FactorResets resets;
    private final FreshProof proof;

    ActPages(Persons persons, FactorResets resets, FreshProof proof) {
        this.persons = persons;
        this.resets = resets;
        this.proof = proof;
    }

    @Get("/suspend")
    HttpResponse<?> askSuspend(HttpRequest<?> request, UUID id) {
        return ask(request, id, PersonAct.SUSPEND);
    }

    @Post("/suspend")
    HttpResponse<?> suspend(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        return act(request, id, PersonAct.SUSPEND, form);
    }

    @Get("/restore")
    HttpResponse<?> askRestore(HttpRequest<?> request, UUID id) {
        return ask(request, id, PersonAct.RESTORE);
    }

    @Post("/restore")
    HttpResponse<?> restore(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        return act(request, id, PersonAct.RESTORE, form);
    }

    @Get("/end-sessions")
    HttpResponse<?> askEndSessions(HttpRequest<?> request, UUID id) {
        return ask(request, id, PersonAct.END_SESSIONS);
    }

    @Post("/end-sessions")
    HttpResponse<?> endSessions(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        return act(request, id, PersonAct.END_SESSIONS, form);
    }

    @Get("/reset-second-factor")
    HttpResponse<?> askReset(HttpRequest<?> request, UUID id) {
        return ask(request, id, PersonAct.RESET_SECOND_FACTOR);
    }

    @Post("/reset-second-factor")
    HttpResponse<?> reset(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        return act(request, id, PersonAct.RESET_SECOND_FACTOR, form);
    }

    @Post("/reset-second-factor/finish")
    HttpResponse<?> finishReset(HttpRequest<?> request, UUID id) {
        return proof.others(request, base(id), () -> {
            resets.finish(new PersonId(id));
            return HttpResponse.seeOther(URI.create(base(id)));
        });
    }

    @Post("/reset-second-factor/stop")
    HttpResponse<?> stopReset(HttpRequest<?> request, UUID id) {
        return proof.others(request, base(id), () -> {
            resets.stop(new PersonId(id));
            return HttpResponse.seeOther(URI.create(base(id)));
        });
    }

    private HttpResponse<?> ask(HttpRequest<?> request, UUID id, PersonAct act) {
        return proof.others(
                request,
                address(id, act),
                () -> HttpResponse.ok(form(id, act, "").page()));
    }

    private HttpResponse<?> act(HttpRequest<?> request, UUID id, PersonAct act, Map<String, Object> sent) {
        return proof.others(request, address(id, act), () -> done(request, id, act, Field.typed(sent, "reason")));
    }

    private HttpResponse<?> done(HttpRequest<?> request, UUID id, PersonAct act, String reason) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form(id, act, reason).again());
        }
        var errors = Decisions.errors(reason);
        if (errors.any()) {
            return form(id, act, reason).refused(errors);
        }
        persons.act(new PersonId(id), act, reason);
        return HttpResponse.seeOther(URI.create(base(id)));
    }

    private ReasonForm form(UUID id, PersonAct act, String reason) {
        return ReasonForm.of(persons.seen(new PersonId(id)), address(id, act), act.key(), reason);
    }

    private static String address(UUID id, PersonAct act) {
        return base(id) + "/" + act.word();
    }

    private static String base(UUID id) {
        return "/desk/people/" + id;
    }
}
