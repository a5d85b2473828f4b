package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.taxonomy.importing.Imports;
import eu.savoirfaire.matching.taxonomy.importing.KeptImport;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** How far the reading of a release is, for a page that is looked at with script. */
@Controller("/desk/taxonomy/imports/{id}/progress")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ImportProgress {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Imports imports;
    private final Messages messages;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final EventStreams streams;

    ImportProgress(
            Imports imports, Messages messages, Permissions permissions, CurrentActor actor, EventStreams streams) {
        this.imports = imports;
        this.messages = messages;
        this.permissions = permissions;
        this.actor = actor;
        this.streams = streams;
    }

    /** Twice a second until it has ended; then where the page is that says so. */
    @Get
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<Reached>>> progress(HttpRequest<?> request, UUID id) {
        permissions.require(actor.get(), "taxonomy.see", new Reference("taxonomy", "all"));
        imports.require(id);
        var language = Visit.of(request).language();
        return EventStreams.answer(streams.every(BETWEEN_LOOKS, () -> imports.require(id))
                .takeUntil(one -> !one.running())
                .map(one -> Event.of(reached(one, language))));
    }

    private Reached reached(KeptImport one, Language language) {
        return new Reached(
                one.done(),
                one.total(),
                messages.text(language, TaxonomyViews.told(one)),
                one.running() ? null : TaxonomyViews.href(one));
    }

    /** @param href where to go when it is over */
    @Serdeable
    record Reached(
            long done, long total, String text, @Nullable String href) {}
}
