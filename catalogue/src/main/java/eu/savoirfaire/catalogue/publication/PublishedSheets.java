package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
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
        return practices.findByCode(code).flatMap(this::readable);
    }

    @Transactional(readOnly = true)
    public Optional<PublishedSheet> findBySlug(String slug) {
        return practices.findBySlug(slug).flatMap(this::readable);
    }

    /** All that lists and feeds show, by code. */
    @Transactional(readOnly = true)
    public List<PublishedSheet> all() {
        return listed(practices.all());
    }

    /** Those of the given practices that lists, feeds and the search show, by code. */
    @Transactional(readOnly = true)
    public List<PublishedSheet> listed(Collection<PracticeId> wanted) {
        return listed(practices.all(wanted));
    }

    /** Those of the given practices that readers may see at their address, by code. */
    @Transactional(readOnly = true)
    public List<PublishedSheet> all(Collection<PracticeId> wanted) {
        return practices.all(wanted).stream()
                .filter(practice -> practice.visibility().isReadable())
                .flatMap(practice -> published(practice).stream())
                .toList();
    }

    /**
     * The practice, for readers.
     *
     * @param asked what was asked for: its slug or its code
     * @throws Refused when it was taken from them
     */
    public static Practice readable(Practice practice, String asked) {
        return switch (practice.visibility()) {
            case LISTED, ARCHIVED -> practice;
            case HIDDEN -> throw new Refused(new PracticeRefusal.Hidden(asked));
            case REMOVED -> throw new Refused(new PracticeRefusal.Removed(practice.code()));
        };
    }

    private List<PublishedSheet> listed(List<Practice> wanted) {
        return wanted.stream()
                .filter(practice -> practice.visibility().isListed())
                .flatMap(practice -> published(practice).stream())
                .toList();
    }

    private Optional<PublishedSheet> readable(Practice practice) {
        return published(readable(practice, practice.slug()));
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
