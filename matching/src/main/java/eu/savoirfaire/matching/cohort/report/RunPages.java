package eu.savoirfaire.matching.cohort.report;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.settling.Settling;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Runs: begun, looked at while they go on and afterwards, confirmed and taken back. */
@Controller("/matching/cohorts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RunPages {
    private static final int REFRESH_SECONDS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Set<String> NOTICES = Set.of("confirmed", "undone", "same", "differs");

    private final Runs runs;
    private final Settling settling;
    private final ReportPage report;
    private final Messages messages;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final EventStreams streams;

    RunPages(
            Runs runs,
            Settling settling,
            ReportPage report,
            Messages messages,
            CurrentActor actor,
            Permissions permissions,
            EventStreams streams) {
        this.runs = runs;
        this.settling = settling;
        this.report = report;
        this.messages = messages;
        this.actor = actor;
        this.permissions = permissions;
        this.streams = streams;
    }

    @Post("/runs")
    HttpResponse<?> begin(UUID id) {
        var run = runs.begin(new CohortId(id));
        return HttpResponse.seeOther(URI.create(address(id, run)));
    }

    @Get("/runs/{run}")
    Page show(Visit visit, UUID id, UUID run) {
        var kept = managed(id, run);
        var notice =
                visit.parameter("done").filter(NOTICES::contains).map(done -> Label.key("matching.run.done." + done));
        var page = report.page(kept, notice, FormErrors.none());
        return kept.running() ? page.refreshedEvery(REFRESH_SECONDS) : page;
    }

    @Post("/runs/{run}/cancel")
    HttpResponse<?> cancel(UUID id, UUID run) {
        managed(id, run);
        runs.cancel(run);
        return HttpResponse.seeOther(URI.create(address(id, run)));
    }

    @Post("/runs/{run}/confirm")
    HttpResponse<?> confirm(UUID id, UUID run) {
        var kept = managed(id, run);
        return trying(kept, "confirm", () -> settling.confirm(new CohortId(id), run), "confirmed");
    }

    @Post("/runs/{run}/undo")
    HttpResponse<?> undo(UUID id, UUID run) {
        var kept = managed(id, run);
        return trying(kept, "undo", () -> settling.undo(new CohortId(id)), "undone");
    }

    /** Works it out once more from what was kept. */
    @Post("/runs/{run}/again")
    HttpResponse<?> again(UUID id, UUID run) {
        managed(id, run);
        var done = runs.comesOutTheSame(run) ? "same" : "differs";
        return HttpResponse.seeOther(URI.create(address(id, run) + "?done=" + done));
    }

    /** How far it is, twice a second until it has ended; then where the page is that says so. */
    @Get("/runs/{run}/progress")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<Reached>>> progress(HttpRequest<?> request, UUID id, UUID run) {
        managed(id, run);
        var language = Visit.of(request).language();
        return EventStreams.answer(streams.every(BETWEEN_LOOKS, () -> runs.require(run))
                .takeUntil(kept -> !kept.running())
                .map(kept -> Event.of(new Reached(
                        kept.done(),
                        kept.total(),
                        messages.text(language, told(kept)),
                        kept.running() ? null : address(id, run)))));
    }

    /** @param href where to go when it is over */
    @Serdeable
    record Reached(
            long done, long total, String text, @Nullable String href) {}

    static Label told(boolean running, boolean cancelling, long done, long total, Label state) {
        if (!running) {
            return state;
        }
        if (cancelling) {
            return Label.key("matching.run.cancelling");
        }
        return total > 0 ? Label.key("matching.run.progress", done, total) : Label.key("matching.run.state.running");
    }

    private static Label told(KeptRun run) {
        var state = Label.key("matching.run.state." + run.state().word());
        return told(run.running(), run.cancelling(), run.done(), run.total(), state);
    }

    private HttpResponse<?> trying(KeptRun kept, String field, Runnable work, String done) {
        try {
            work.run();
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.CONFLICT) {
                var errors = FormErrors.none().with(field, Label.of(refused.refusal()));
                return HttpResponse.status(HttpStatus.CONFLICT).body(report.page(kept, Optional.empty(), errors));
            }
            throw refused;
        }
        return HttpResponse.seeOther(URI.create(address(kept.cohort().value(), kept.id()) + "?done=" + done));
    }

    private KeptRun managed(UUID id, UUID run) {
        permissions.require(actor.get(), "cohort.manage", new CohortId(id).reference());
        var kept = runs.require(run);
        if (!kept.cohort().value().equals(id)) {
            throw new Refused(new CohortRefusal.NoRun());
        }
        return kept;
    }

    private static String address(UUID id, UUID run) {
        return "/matching/cohorts/" + id + "/runs/" + run;
    }
}
