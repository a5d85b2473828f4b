package eu.savoirfaire.catalogue.editorial.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.review.Remark;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.pace.Stage;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps how published practices stand before their readers: the one place that reads and writes their rows. */
@Singleton
public class Standings {
    private final StandingRows rows;
    private final Reviews reviews;
    private final Practices practices;

    Standings(StandingRows rows, Reviews reviews, Practices practices) {
        this.rows = rows;
        this.reviews = reviews;
        this.practices = practices;
    }

    /** A standing with the practice it is of. */
    public record OfPractice(Practice practice, Standing standing) {}

    /**
     * How a practice stands: as stored, else as something that was simply published.
     *
     * @throws IllegalArgumentException when nothing of it is published
     */
    @Transactional(readOnly = true)
    public Standing of(Practice practice) {
        return find(practice)
                .orElseThrow(() -> new IllegalArgumentException("nothing is published of " + practice.code()));
    }

    /** The same; empty when nothing of it is published. */
    @Transactional(readOnly = true)
    public Optional<Standing> find(Practice practice) {
        return practice.published()
                .map(revision -> rows.findById(practice.id().value())
                        .map(row -> standing(row, practice, revision))
                        .orElseGet(() -> unstored(practice, revision)));
    }

    /** Those that wait for a second person or for a look at a correction, the longest first. */
    @Transactional(readOnly = true)
    public List<OfPractice> waiting() {
        return rows.waiting().stream()
                .flatMap(row -> practices.find(new PracticeId(row.id())).stream())
                .flatMap(practice -> find(practice).map(standing -> new OfPractice(practice, standing)).stream())
                .toList();
    }

    /** Whether the chief curator was told that it waits for too long. */
    @Transactional(readOnly = true)
    public boolean isChiefTold(Standing standing) {
        return rows.findById(standing.manuscript().practice().value())
                .filter(StandingRow::chiefTold)
                .isPresent();
    }

    /**
     * Writes it.
     *
     * @param chiefTold whether the chief curator was told that it waits for too long
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public void save(Standing standing, boolean chiefTold) {
        var row = row(standing, chiefTold);
        var known = rows.findById(row.id());
        if (known.isEmpty() && standing.version() == 0) {
            rows.save(row);
        } else if (change(row) == 0) {
            throw new Refused(new ReviewRefusal.MovedMeanwhile(
                    known.map(StandingRow::state).orElse(standing.state())));
        }
    }

    private int change(StandingRow row) {
        return rows.change(
                row.id(),
                row.state(),
                row.since(),
                row.term(),
                row.chiefTold(),
                row.lastAction(),
                row.former(),
                row.asked(),
                row.remarkOf(),
                row.remark(),
                row.remarkAt(),
                row.unchecked(),
                row.version());
    }

    private Standing unstored(Practice practice, Revision revision) {
        var published = Standing.published(
                manuscript(practice, revision),
                EditorialAction.PUBLISH_IMPORTED,
                revision.publishedAt().orElse(revision.writtenAt()));
        return published.at(revision.edition());
    }

    private Standing standing(StandingRow row, Practice practice, Revision revision) {
        var stage = new Stage(
                row.state(),
                row.since(),
                Optional.ofNullable(row.term()),
                Set.of(),
                Optional.ofNullable(row.lastAction()));
        return new Standing(
                manuscript(practice, revision),
                stage,
                revision.edition(),
                Optional.ofNullable(row.former()),
                Optional.ofNullable(row.asked()).map(PersonId::new),
                ReviewCodec.remark(row.remarkOf(), row.remark(), row.remarkAt()),
                row.unchecked(),
                row.version(),
                List.of());
    }

    private Manuscript manuscript(Practice practice, Revision revision) {
        Set<PersonId> authors = reviews.ofPublished(practice)
                .map(Review::manuscript)
                .map(Manuscript::authors)
                .orElse(Set.of());
        return new Manuscript(practice.id(), revision.edition().major(), practice.owner(), authors);
    }

    private static StandingRow row(Standing standing, boolean chiefTold) {
        var stage = standing.stage();
        return new StandingRow(
                standing.manuscript().practice().value(),
                stage.state(),
                stage.since(),
                stage.term().orElse(null),
                chiefTold,
                stage.last().orElse(null),
                standing.former().orElse(null),
                standing.asked().map(PersonId::value).orElse(null),
                standing.remark().map(Remark::of).orElse(null),
                standing.remark().map(Remark::reason).orElse(null),
                standing.remark().map(Remark::at).orElse(null),
                standing.unchecked(),
                standing.version() + 1);
    }
}
