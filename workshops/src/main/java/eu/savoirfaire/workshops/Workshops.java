package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of workshops. */
public interface Workshops {

    /** Whether no workshop is known. */
    boolean isEmpty();

    /**
     * Writes down what a report tells of a past workshop. The same again changes nothing; what differs makes a new
     * revision of the record.
     *
     * @param publish whether the record is to be public at once, also one that was kept as a draft before
     */
    Kept keep(ReportedWorkshop reported, boolean publish);

    /** The public record of a workshop; empty when there is none. */
    Optional<WorkshopRecord> record(WorkshopId workshop);

    /** The workshops with a public record, the latest first. */
    List<PublishedWorkshop> published();

    /** Says what records are to show of a sheet from now on; of sheets that no record names nothing is kept. */
    void renewSheet(PresentedSheet sheet);

    /**
     * The workshop of a report, as it is kept.
     *
     * @param outcome what became of the text of the record; to publish it changes no text
     */
    record Kept(
            WorkshopId id,
            String slug,
            String title,
            HeldOn heldOn,
            @Nullable String place,
            Outcome outcome) {}

    /** What keeping a report changed. */
    enum Outcome {
        CREATED,
        REVISED,
        UNCHANGED
    }

    /**
     * What others show of a workshop.
     *
     * @param language of the title
     */
    record PublishedWorkshop(
            WorkshopId id,
            String slug,
            String title,
            Language language,
            HeldOn heldOn,
            @Nullable String place,
            Mode mode) {}
}
