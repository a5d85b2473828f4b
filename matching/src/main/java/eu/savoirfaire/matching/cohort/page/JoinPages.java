package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.seat.SeatAction;
import eu.savoirfaire.matching.cohort.seat.Seating;
import eu.savoirfaire.matching.cohort.tending.Joining;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where a person lets a need of theirs take part in a cohort. */
@Controller("/matching/cohorts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class JoinPages {
    private static final Set<String> DONE = Set.of("leave-seat", "accept", "pass", "return");

    private final Cohorts cohorts;
    private final Joining joining;
    private final Seating seating;
    private final JoinViews views;

    JoinPages(Cohorts cohorts, Joining joining, Seating seating, JoinViews views) {
        this.cohorts = cohorts;
        this.joining = joining;
        this.seating = seating;
        this.views = views;
    }

    @Get("/join")
    Page join(Visit visit, UUID id) {
        var done = visit.parameter("done").filter(DONE::contains).map(one -> Label.key("matching.cohort.done." + one));
        return page(cohorts.require(new CohortId(id)), Map.of(), done, FormErrors.none());
    }

    @Post("/join")
    HttpResponse<?> join(HttpRequest<?> request, UUID id, @Body Map<String, Object> typed) {
        var cohort = cohorts.require(new CohortId(id));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(cohort, typed, Optional.empty(), FormErrors.none()).keepingForm("join-form"));
        }
        var form = new CohortForm(typed);
        var need = CohortForm.id(form.text("need"));
        if (need.isEmpty()) {
            var errors = FormErrors.none().with("need", Label.key("matching.cohort.wrong.need"));
            return HttpResponse.badRequest(
                    page(cohort, typed, Optional.empty(), errors).keepingForm("join-form"));
        }
        try {
            joining.join(
                    cohort.id(), new NeedId(need.get()), form.text("agreed").equals("yes"), answers(form));
        } catch (Refused refused) {
            if (refused.refusal() instanceof CohortRefusal why) {
                var field = why instanceof CohortRefusal.NoConsent ? "agreed" : "need";
                var errors = FormErrors.none().with(field, Label.of(why));
                var status = why.kind() == Refusal.Kind.INVALID ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
                return HttpResponse.status(status)
                        .body(page(cohort, typed, Optional.empty(), errors).keepingForm("join-form"));
            }
            throw refused;
        }
        return back(id, "join");
    }

    @Post("/leave")
    HttpResponse<?> leave(UUID id, @Body Map<String, Object> typed) {
        var need = CohortForm.id(new CohortForm(typed).text("need"))
                .orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
        if (seating.leave(new CohortId(id), new NeedId(need)).isPresent()) {
            return HttpResponse.seeOther(URI.create("/matching/cohorts/" + id + "/join?done=leave-seat"));
        }
        joining.leave(new CohortId(id), new NeedId(need));
        return back(id, "leave");
    }

    /** A seat that somebody left: whoever is asked says yes or no, whoever left comes back. */
    @Post("/seats/{seat}/{act}")
    HttpResponse<?> seat(UUID id, UUID seat, String act) {
        var cohort = cohorts.require(new CohortId(id));
        try {
            switch (SeatAction.of(act).orElseThrow(() -> new Refused(new CohortRefusal.NotFound()))) {
                case ACCEPT -> seating.accept(seat);
                case PASS -> seating.pass(seat);
                default -> seating.comeBack(seat);
            }
        } catch (Refused refused) {
            if (refused.refusal().kind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            var errors = FormErrors.none().with("seats", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(cohort, Map.of(), Optional.empty(), errors));
        }
        return HttpResponse.seeOther(URI.create("/matching/cohorts/" + id + "/join?done=" + act));
    }

    private Page page(Cohort cohort, Map<String, Object> typed, Optional<Label> done, FormErrors errors) {
        return Page.of(
                        "matching/cohort/join",
                        views.view(cohort, new CohortForm(typed), done, errors),
                        "matching.cohort.join.title",
                        cohort.facts().name())
                .below(Label.key("matching.cohorts"), "/matching/cohorts")
                .below(Label.of(cohort.facts().name()), CohortViews.address(cohort));
    }

    private static Map<Attribute, String> answers(CohortForm form) {
        var all = new EnumMap<Attribute, String>(Attribute.class);
        for (var attribute : Attribute.values()) {
            Optional.of(form.text(attribute.word()))
                    .filter(attribute.answers()::contains)
                    .ifPresent(answer -> all.put(attribute, answer));
        }
        return all;
    }

    private static HttpResponse<?> back(UUID id, String done) {
        return HttpResponse.seeOther(URI.create("/matching/cohorts/" + id + "?done=" + done));
    }
}
