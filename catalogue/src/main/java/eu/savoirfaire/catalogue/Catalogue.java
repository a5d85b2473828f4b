package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the catalogue. */
public interface Catalogue {

    /** Whether nothing is in it. */
    boolean isEmpty();

    /** The practices with a published sheet, by code. */
    List<PublishedPractice> published();

    /** Those of the given practices with a published sheet, by code. */
    List<PublishedPractice> published(Collection<PracticeId> practices);

    /** How many published practices each organisation has; only those that have some. */
    Map<OrganisationId, Long> practicesByOrganisation();

    /** A practice with a published sheet. */
    Optional<PublishedPractice> find(PracticeId practice);

    /** The organisation to which a practice with a published sheet belongs. */
    Optional<OrganisationId> owner(PracticeId practice);

    /** Whether what it shows are demo data. */
    boolean showsDemoData();

    /** Says which practices were presented at a workshop, and what to show of it; the same again changes nothing. */
    void presentedAt(PresentedWorkshop workshop, List<PracticeId> practices);

    /**
     * What others show of a practice.
     *
     * @param revision the published one, from 1
     */
    record PublishedPractice(PracticeId id, String code, String slug, String title, String language, int revision) {}

    /**
     * What the catalogue shows of a workshop.
     *
     * @param heldOn ISO 8601, as exactly as it is known: a day, a month, a year, or two of one kind joined by a slash
     */
    record PresentedWorkshop(
            String id,
            String slug,
            String title,
            String heldOn,
            @Nullable String place) {}

    /** The recordings of what was told of practices; whoever keeps them puts them here. */
    interface Recordings {

        /** Those that everybody may see now, the latest first. */
        List<Recording> of(PracticeId practice);
    }

    /**
     * What the catalogue shows of a recording.
     *
     * @param language of the title and of what is said
     * @param href the path of the page that tells of it
     */
    record Recording(String title, Language language, String href) {}
}
