package eu.savoirfaire.platform.desk.job;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.DeskTrail;
import eu.savoirfaire.platform.job.Job;
import eu.savoirfaire.platform.job.Jobs;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Long work: started, looked at while it runs and afterwards, cancelled. */
@Controller("/desk/jobs")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class JobPages {
    private static final int SHOWN = 50;
    private static final int REFRESH_SECONDS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Jobs jobs;
    private final Messages messages;
    private final Allowed allowed;
    private final EventStreams streams;

    JobPages(Jobs jobs, Messages messages, Allowed allowed, EventStreams streams) {
        this.jobs = jobs;
        this.messages = messages;
        this.allowed = allowed;
        this.streams = streams;
    }

    @Get
    Page list() {
        allowed.require("job.see");
        var view = new JobsView(
                allowed.may("job.start"),
                jobs.works().stream().map(JobsView.Kind::of).toList(),
                jobs.latest(SHOWN).stream().map(JobView::of).toList());
        var page = DeskTrail.under(Page.of("platform/desk/jobs", view, "platform.job"));
        return view.running() ? page.refreshedEvery(REFRESH_SECONDS) : page;
    }

    @Post
    HttpResponse<?> start(@Body Map<String, Object> form) {
        var id = jobs.start(Field.typed(form, "kind"), Field.typed(form, "subject"));
        return HttpResponse.seeOther(URI.create("/desk/jobs/" + id));
    }

    @Get("/{id}")
    Page show(UUID id) {
        allowed.require("job.see");
        var job = jobs.find(id);
        var page = DeskTrail.under(Page.titled("platform/desk/job", JobView.of(job), Job.named(job.kind())))
                .below(Label.key("platform.job"), "/desk/jobs");
        return job.running() ? page.refreshedEvery(REFRESH_SECONDS) : page;
    }

    @Post("/{id}/cancel")
    HttpResponse<?> cancel(UUID id) {
        jobs.cancel(id);
        return HttpResponse.seeOther(URI.create("/desk/jobs/" + id));
    }

    /** How far it is, twice a second until it has ended; then where the page is that says so. */
    @Get("/{id}/progress")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<Progress>>> progress(HttpRequest<?> request, UUID id) {
        allowed.require("job.see");
        var language = Visit.of(request).language();
        // one that does not exist is said so before the stream begins
        jobs.find(id);
        return EventStreams.answer(streams.every(BETWEEN_LOOKS, () -> jobs.find(id))
                .takeUntil(job -> !job.running())
                .map(job -> Event.of(new Progress(
                        job.done(),
                        job.total(),
                        messages.text(language, JobView.text(job)),
                        job.running() ? null : JobView.address(job)))));
    }

    /** @param href where to go when it is over */
    @Serdeable
    record Progress(
            long done, long total, String text, @Nullable String href) {}
}
