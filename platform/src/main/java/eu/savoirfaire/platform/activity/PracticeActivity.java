package eu.savoirfaire.platform.activity;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened to practices. */
@Singleton
final class PracticeActivity implements ActivitySource {
    private final Catalogue catalogue;

    PracticeActivity(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Happened> happened(DomainEvent event) {
        return event instanceof SheetPublished published
                ? Optional.of(new Happened(
                        Activity.SHEET_PUBLISHED, published.practice().value()))
                : Optional.empty();
    }

    @Override
    public Map<UUID, Shown> shown(Set<UUID> subjects) {
        return catalogue.published(subjects.stream().map(PracticeId::new).toList()).stream()
                .collect(Collectors.toMap(practice -> practice.id().value(), PracticeActivity::shown));
    }

    private static Shown shown(PublishedPractice practice) {
        var language = Language.of(practice.language()).orElseThrow();
        return new Shown(new Phrase(practice.title(), language), "/practices/" + practice.slug());
    }
}
