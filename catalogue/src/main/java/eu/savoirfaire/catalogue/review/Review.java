package eu.savoirfaire.catalogue.review;

import static eu.savoirfaire.catalogue.review.table.EditorialState.ACCEPTED;
import static eu.savoirfaire.catalogue.review.table.EditorialState.CHANGES_REQUESTED;
import static eu.savoirfaire.catalogue.review.table.EditorialState.DRAFT;
import static eu.savoirfaire.catalogue.review.table.EditorialState.IN_REVIEW;

import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.pace.Stage;
import eu.savoirfaire.catalogue.review.panel.Panel;
import eu.savoirfaire.catalogue.review.point.Points;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.EditorialTable.Row;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a working copy from its author to publication, or back. {@link EditorialTable} says who may move it from where to
 * where, {@link ReviewRules} what else it takes.
 *
 * @param round of review it is in, from 1; 0 before the first
 * @param remark the reason of the last "no"; gone when it is submitted again
 * @param appeal why the authors made their one appeal; empty while they have not
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record Review(
        Manuscript manuscript,
        Stage stage,
        int round,
        Points points,
        Panel panel,
        Optional<Remark> remark,
        Optional<String> appeal,
        long version,
        List<Move> news) {
    /** How long a discarded sheet can be had back. */
    public static final Duration RECOVERABLE = Duration.ofDays(30);

    /** How long a "no" can be appealed against. */
    public static final Duration APPEAL = Duration.ofDays(30);

    /** How long after their due date changes are still waited for. */
    public static final Duration LAPSE = Duration.ofDays(60);

    public Review {
        news = List.copyOf(news);
    }

    /** A sheet that somebody began to write. */
    public static Review begun(Manuscript manuscript, Instant now) {
        return new Review(
                manuscript,
                Stage.draft(now),
                0,
                Points.none(),
                Panel.nobody(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
    }

    public EditorialState state() {
        return stage.state();
    }

    /** Whether its text may be changed now. */
    public boolean isOpenToAuthors() {
        return state() == DRAFT || state() == CHANGES_REQUESTED;
    }

    /** With one author more. */
    public Review writtenBy(PersonId author) {
        return new Review(manuscript.writtenBy(author), stage, round, points, panel, remark, appeal, version, news);
    }

    /**
     * After an edit of its text: the points follow their passages, and whoever wrote is an author.
     *
     * @throws IllegalStateException where the text must not be changed
     */
    public Review edited(PersonId author, Sheet before, Sheet now) {
        if (!isOpenToAuthors()) {
            throw new IllegalStateException("the text of a sheet was changed while it was " + state());
        }
        var written = manuscript.writtenBy(author);
        return new Review(written, stage, round, points.after(before, now), panel, remark, appeal, version, news);
    }

    /** What the clock has to do about it now, if anything. */
    public Optional<ReviewCommand> due(Instant now) {
        if (state() == ACCEPTED && isPast(Duration.ZERO, now)) {
            return Optional.of(new ReviewCommand.Publish());
        }
        return state() == CHANGES_REQUESTED && isPast(LAPSE, now)
                ? Optional.of(new ReviewCommand.Lapse())
                : Optional.empty();
    }

    /** What people have to be told because it takes long; each once. */
    public List<Nudge> nudges(Pace pace, Instant now) {
        return stage.pending(pace, now);
    }

    /** After people were told. */
    public Review nudged(List<Nudge> given) {
        return at(stage.nudged(given));
    }

    /** Does what is asked for, or says why not. Whoever asks again for what they just did changes nothing. */
    public Decision<Review> decide(ReviewCommand command, Actor actor, Instant now) {
        var gate = new Gate(manuscript, stage, actor);
        return gate.pass(command.action(), this, row -> new ReviewRules(this, row, actor, now).decide(command));
    }

    /** Puts somebody in the place of a reviewer who takes too long. */
    public Decision<Review> replacing(PersonId absent, Actor standIn, Actor by) {
        if (state() != IN_REVIEW) {
            return new Decision.Not<>(new ReviewRefusal.NotNow(state(), EditorialAction.ASSIGN));
        }
        var other = standIn.person();
        if (other.filter(panel::reviews).isPresent() && !panel.reviews(absent)) {
            return new Decision.DoneAlready<>(this);
        }
        if (!panel.reviews(absent) || !Hand.of(by, manuscript).contains(Hand.CURATOR)) {
            return new Decision.Not<>(new ReviewRefusal.NotYours(EditorialAction.ASSIGN));
        }
        var mayJudge = Hand.of(standIn, manuscript).contains(Hand.REVIEWER)
                && other.filter(panel.former()::contains).isEmpty();
        return mayJudge
                ? new Decision.Done<>(with(panel.replacing(Map.of(absent, other.orElseThrow()))))
                : new Decision.Not<>(new ReviewRefusal.ConflictOfInterest());
    }

    /** After what happened was told. */
    public Review told() {
        return new Review(manuscript, stage, round, points, panel, remark, appeal, version, List.of());
    }

    /** Whether the term is over, and so much time more. */
    boolean isPast(Duration more, Instant now) {
        return stage.term().filter(term -> !now.isBefore(term.plus(more))).isPresent();
    }

    boolean beforeTerm(Instant now) {
        return stage.term().filter(now::isBefore).isPresent();
    }

    Review moved(Row row, Instant now) {
        return moved(row, row.target(), now, Optional.empty());
    }

    Review moved(Row row, EditorialState to, Instant now, Optional<Instant> term) {
        return at(Stage.begun(to, now, term, row.action())).telling(new Move(row.action(), state(), to));
    }

    Review stayed(Row row, Optional<Instant> term) {
        return at(stage.until(term, row.action())).telling(new Move(row.action(), state(), state()));
    }

    Review inRound(int other) {
        return new Review(manuscript, stage, other, points, panel, remark, appeal, version, news);
    }

    Review with(Points other) {
        return new Review(manuscript, stage, round, other, panel, remark, appeal, version, news);
    }

    Review with(Panel other) {
        return new Review(manuscript, stage, round, points, other, remark, appeal, version, news);
    }

    Review remarked(Optional<Remark> other) {
        return new Review(manuscript, stage, round, points, panel, other, appeal, version, news);
    }

    Review onAppeal(String why) {
        return new Review(manuscript, stage, round, points, panel, remark, Optional.of(why), version, news);
    }

    private Review at(Stage other) {
        return new Review(manuscript, other, round, points, panel, remark, appeal, version, news);
    }

    private Review telling(Move move) {
        var more = new ArrayList<>(news);
        more.add(move);
        return new Review(manuscript, stage, round, points, panel, remark, appeal, version, more);
    }
}
