package eu.savoirfaire.catalogue.editorial.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.keeping.ReviewPersonRow.Part;
import eu.savoirfaire.catalogue.intake.taking.TextLock;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps reviews: the one place that reads and writes their rows. */
@Singleton
public class Reviews implements TextLock {
    /** The states in which somebody has to do something. */
    private static final List<EditorialState> STEPS = Arrays.stream(EditorialState.values())
            .filter(EditorialState::isStep)
            .toList();

    private final ReviewRows rows;
    private final ReviewPersonRows people;
    private final Steps steps;
    private final ReviewCodec codec;
    private final Practices practices;
    private final TimeOrderedIds ids;

    Reviews(
            ReviewRows rows,
            ReviewPersonRows people,
            Steps steps,
            ReviewCodec codec,
            Practices practices,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.people = people;
        this.steps = steps;
        this.codec = codec;
        this.practices = practices;
        this.ids = ids;
    }

    /** A review with the practice whose working copy it is about. */
    public record OfPractice(Practice practice, Review review) {}

    /**
     * The review of a practice's working copy: the stored one, else one that begins with the text.
     *
     * @throws IllegalArgumentException when there is no working copy
     */
    @Transactional(readOnly = true)
    public Review of(Practice practice) {
        return find(practice).orElseThrow(() -> new IllegalArgumentException("no working copy of " + practice.code()));
    }

    /** The same; empty when there is no working copy. */
    @Transactional(readOnly = true)
    public Optional<Review> find(Practice practice) {
        return practice.workingCopy().map(draft -> review(practice, draft));
    }

    /** The review that led to what is published; empty when there was none. */
    @Transactional(readOnly = true)
    public Optional<Review> ofPublished(Practice practice) {
        return practice.published()
                .flatMap(revision -> stored(practice, revision.edition().major()));
    }

    /** Those that wait for somebody, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<OfPractice> waiting() {
        return withPractices(rows.findByStateInOrderBySince(STEPS));
    }

    /** Those in one state, the longest in it first. */
    @Transactional(readOnly = true)
    public List<OfPractice> in(EditorialState state) {
        return withPractices(rows.findByStateInOrderBySince(List.of(state)));
    }

    /** The reviews of the working copies of these practices; none for those that have none stored. */
    @Transactional(readOnly = true)
    public List<OfPractice> of(Collection<PracticeId> wanted) {
        return withPractices(
                rows.findByPracticeIdIn(wanted.stream().map(PracticeId::value).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLocked(Practice practice) {
        return find(practice).filter(review -> !review.isOpenToAuthors()).isPresent();
    }

    /**
     * Writes a review.
     *
     * @return as it is kept now
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public Review save(Review review) {
        var known = row(review);
        var version = review.version() + 1;
        var row = codec.row(known.map(ReviewRow::id).orElseGet(ids::next), review, version);
        if (known.isEmpty() && review.version() == 0) {
            rows.save(row);
        } else if (change(row) == 0) {
            throw new Refused(
                    new ReviewRefusal.MovedMeanwhile(known.map(ReviewRow::state).orElse(review.state())));
        }
        known.filter(before -> before.state() != row.state()).ifPresent(before -> steps.ended(before, row.since()));
        writePeople(row.id(), review);
        return codec.review(row, review.manuscript().owner());
    }

    /**
     * Notes which nudges were given. The version stays: whoever has the review before them can go on.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public void saveNudges(Review review) {
        var known = row(review).orElseThrow();
        var row = codec.row(known.id(), review, review.version());
        if (rows.nudge(row.id(), row.nudged(), row.version()) == 0) {
            throw new Refused(new ReviewRefusal.MovedMeanwhile(known.state()));
        }
    }

    private int change(ReviewRow row) {
        return rows.change(
                row.id(),
                row.state(),
                row.since(),
                row.term(),
                row.nudged(),
                row.lastAction(),
                row.round(),
                row.appeal(),
                row.curator(),
                row.points(),
                row.panel(),
                row.remarkOf(),
                row.remark(),
                row.remarkAt(),
                row.version());
    }

    private void writePeople(UUID id, Review review) {
        people.deleteByReviewId(id);
        var parts = new ArrayList<ReviewPersonRow>();
        add(parts, id, Part.AUTHOR, review.manuscript().authors().stream());
        add(parts, id, Part.CURATOR, review.panel().curator().stream());
        add(parts, id, Part.REVIEWER, review.panel().reviewers().stream());
        add(parts, id, Part.FORMER, review.panel().former().stream());
        var spoke = Stream.concat(
                review.points().all().stream().map(point -> point.by()),
                review.panel().recommendations().stream().map(given -> given.by()));
        add(parts, id, Part.SPOKE, spoke);
        if (!parts.isEmpty()) {
            people.saveAll(parts);
        }
    }

    private void add(List<ReviewPersonRow> parts, UUID review, Part part, Stream<PersonId> who) {
        who.distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(person -> parts.add(new ReviewPersonRow(ids.next(), review, person.value(), part)));
    }

    private Review review(Practice practice, Revision draft) {
        return stored(practice, draft.edition().major()).orElseGet(() -> {
            var manuscript = new Manuscript(practice.id(), draft.edition().major(), practice.owner(), Set.of());
            return Review.begun(manuscript, draft.writtenAt());
        });
    }

    private Optional<Review> stored(Practice practice, int major) {
        return rows.findByPracticeIdAndRevision(practice.id().value(), major)
                .map(row -> codec.review(row, practice.owner()));
    }

    private Optional<ReviewRow> row(Review review) {
        var manuscript = review.manuscript();
        return rows.findByPracticeIdAndRevision(manuscript.practice().value(), manuscript.revision());
    }

    private List<OfPractice> withPractices(List<ReviewRow> found) {
        Map<UUID, Practice> byId =
                practices
                        .all(found.stream()
                                .map(row -> new PracticeId(row.practiceId()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(practice -> practice.id().value(), Function.identity()));
        return found.stream()
                .flatMap(row -> Optional.ofNullable(byId.get(row.practiceId())).stream()
                        .filter(practice -> isOfWorkingCopy(row, practice))
                        .map(practice -> new OfPractice(practice, codec.review(row, practice.owner()))))
                .toList();
    }

    private static boolean isOfWorkingCopy(ReviewRow row, Practice practice) {
        return practice.workingCopy()
                .filter(draft -> draft.edition().major() == row.revision())
                .isPresent();
    }
}
