package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.translating.Tongues;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk of translators. */
@Controller("/translations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class QueuePages {
    private static final int USUAL_SIZE = 20;

    private final Queue queue;
    private final Tongues tongues;
    private final CurrentActor actor;

    QueuePages(Queue queue, Tongues tongues, CurrentActor actor) {
        this.queue = queue;
        this.tongues = tongues;
        this.actor = actor;
    }

    @Get
    Page all(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var parameters = Parameters.of(visit);
        var paging = parameters.paging(USUAL_SIZE);
        var own = own();
        var into =
                parameters.code("into", code -> Language.of(code).isPresent()).flatMap(Language::of);
        var state = parameters.code("state", QueuePages::isState).map(QueuePages::state);
        var wanted = queue.waiting(own).stream()
                .filter(entry -> into.isEmpty() || entry.into() == into.get())
                .filter(entry -> state.isEmpty() || entry.has(state.get()))
                .toList();
        var shown = wanted.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .map(entry -> entry(entry, own))
                .toList();
        var view = new QueueView(
                shown,
                wanted.size(),
                counts(total(wanted)),
                languages(into.map(Set::of).orElse(Set.of())),
                states(state.map(Set::of).orElse(Set.of())),
                languages(own),
                !own.isEmpty(),
                PageLinks.of(visit.address().without("lang"), paging, wanted.size()));
        return Page.of("catalogue/translations", view, "catalogue.translations.title");
    }

    @Post("/languages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(@Body Map<String, Object> form) {
        var chosen = EnumSet.noneOf(Language.class);
        values(form.get("tongue")).forEach(code -> Language.of(code).ifPresent(chosen::add));
        actor.get().person().ifPresent(person -> tongues.choose(person, chosen));
        return HttpResponse.seeOther(URI.create("/translations"));
    }

    private static List<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }

    private Set<Language> own() {
        return actor.get().person().map(tongues::languages).orElse(Set.of());
    }

    private static QueueView.Entry entry(Queue.Entry entry, Set<Language> own) {
        return new QueueView.Entry(
                entry.sheet().code(),
                new Phrase(entry.sheet().title(), entry.sheet().language()),
                entry.sheet().language(),
                entry.into(),
                counts(entry.counts()),
                LocalDate.ofInstant(entry.since(), ZoneOffset.UTC),
                entry.isBetween(own));
    }

    private static Map<TranslationState, Integer> total(List<Queue.Entry> entries) {
        var total = new EnumMap<TranslationState, Integer>(TranslationState.class);
        entries.forEach(entry -> entry.counts().forEach((state, count) -> total.merge(state, count, Integer::sum)));
        return total;
    }

    private static List<QueueView.Count> counts(Map<TranslationState, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new QueueView.Count(count.getKey(), count.getValue()))
                .toList();
    }

    private static List<Choice> languages(Set<Language> chosen) {
        return Arrays.stream(Language.values())
                .map(language -> Choice.of(
                        language.code(),
                        Label.key("catalogue.translations.language." + language.code()),
                        chosen.contains(language)))
                .toList();
    }

    private static List<Choice> states(Set<TranslationState> chosen) {
        return Arrays.stream(TranslationState.values())
                .filter(state -> state != TranslationState.APPROVED)
                .map(state -> Choice.of(code(state), label(state), chosen.contains(state)))
                .toList();
    }

    static Label label(TranslationState state) {
        return Label.key("catalogue.translations.state." + code(state));
    }

    private static String code(TranslationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isState(String code) {
        return Arrays.stream(TranslationState.values())
                .anyMatch(state -> code(state).equals(code));
    }

    private static TranslationState state(String code) {
        return TranslationState.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
