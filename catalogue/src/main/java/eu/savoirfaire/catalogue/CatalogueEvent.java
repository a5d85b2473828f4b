package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the catalogue tells the others. */
public sealed interface CatalogueEvent extends DomainEvent {

    PracticeId practice();

    /** A practice entered the catalogue; its first revision is a draft. */
    @Serdeable
    record PracticeAdded(PracticeId practice, String code) implements CatalogueEvent {}

    /** A working copy was begun or changed. */
    @Serdeable
    record SheetDrafted(PracticeId practice, String code, int revision) implements CatalogueEvent {}

    /** A revision became what readers see; the one before, if any, is superseded. */
    @Serdeable
    record SheetPublished(PracticeId practice, String code, int revision) implements CatalogueEvent {}

    /**
     * A curator confirmed what is known beside the text of a revision, which did not change.
     *
     * @param edition how often that was done for this text
     */
    @Serdeable
    record StructureConfirmed(PracticeId practice, String code, int revision, int edition) implements CatalogueEvent {}

    /**
     * It became known whether the practice is planned, running or ended.
     *
     * @param life {@code PLANNED}, {@code RUNNING} or {@code ENDED}
     */
    @Serdeable
    record LifeStated(PracticeId practice, String code, String life) implements CatalogueEvent {}

    /** The practice is known to have been presented at a workshop. */
    @Serdeable
    record SheetPresented(PracticeId practice, String code, String workshop) implements CatalogueEvent {}

    /**
     * Somebody's data were taken out of all its revisions and translations.
     *
     * @param revision the published one; 0 when none is
     */
    @Serdeable
    record SheetRedacted(PracticeId practice, String code, int revision) implements CatalogueEvent {}

    /**
     * Something was done to a sheet on the way between its authors and its readers.
     *
     * @param revision the major number of its text, from 1
     * @param action what was done, in lower case with hyphens, such as {@code request-changes}
     * @param from the state it was in, in lower case with hyphens, such as {@code in-review}
     * @param to the state it is in now
     */
    @Serdeable
    record SheetMoved(PracticeId practice, String code, int revision, String action, String from, String to)
            implements CatalogueEvent {}

    /**
     * Some people have to know about a sheet, mostly because it waits for them.
     *
     * @param about what they have to know, in lower case with hyphens, such as {@code asked-to-review}
     * @param people whom to tell
     */
    @Serdeable
    record SheetCalls(PracticeId practice, String code, String about, List<PersonId> people)
            implements CatalogueEvent {}
}
