package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.access.OrganisationNames;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what is published, for pages, forms to take away, and the search index. */
@Singleton
public class PublishedSheets {
    private final Practices practices;
    private final Presentations presentations;
    private final Translations translations;
    private final OrganisationNames organisations;

    PublishedSheets(
            Practices practices,
            Presentations presentations,
            Translations translations,
            OrganisationNames organisations) {
        this.practices = practices;
        this.presentations = presentations;
        this.translations = translations;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedSheet> findByCode(String code) {
        return practices.findByCode(code).flatMap(this::published);
    }

    @Transactional(readOnly = true)
    public Optional<PublishedSheet> findBySlug(String slug) {
        return practices.findBySlug(slug).flatMap(this::published);
    }

    /** All of them, by code. */
    @Transactional(readOnly = true)
    public List<PublishedSheet> all() {
        return practices.all().stream()
                .flatMap(practice -> published(practice).stream())
                .toList();
    }

    /** Those of the given practices that are published, by code. */
    @Transactional(readOnly = true)
    public List<PublishedSheet> all(Collection<PracticeId> wanted) {
        return practices.all(wanted).stream()
                .flatMap(practice -> published(practice).stream())
                .toList();
    }

    /** A workshop at which some practice was presented. */
    @Transactional(readOnly = true)
    public Optional<PresentedWorkshop> workshop(String slug) {
        return presentations.findBySlug(slug).map(WorkshopCopyRow::workshop);
    }

    private Optional<PublishedSheet> published(Practice practice) {
        return practice.published().map(revision -> sheet(practice, revision));
    }

    /** A revision that was published once, as a reader sees it. */
    public PublishedSheet sheet(Practice practice, Revision revision) {
        return new PublishedSheet(
                practice.id(),
                practice.code(),
                practice.slug(),
                practice.owner(),
                organisations.name(practice.owner()).orElse(revision.sheet().institution()),
                practice.life(),
                revision,
                presentations.of(practice.id()),
                revision.isPublished() ? translations.of(practice.id()) : translations.everApproved(practice.id()));
    }
}
