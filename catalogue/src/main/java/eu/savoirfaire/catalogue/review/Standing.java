package eu.savoirfaire.catalogue.review;

import static eu.savoirfaire.catalogue.review.table.EditorialState.HIDDEN;
import static eu.savoirfaire.catalogue.review.table.EditorialState.PUBLISHED;

import eu.savoirfaire.catalogue.practice.Edition;
import eu.savoirfaire.catalogue.review.ReviewRefusal.Need;
import eu.savoirfaire.catalogue.review.pace.Stage;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.EditorialTable.Row;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a published practice stands before its readers. What takes something from them, or gives it back, takes two people.
 *
 * @param manuscript what is published, with its authors
 * @param edition of the text that readers see
 * @param former the state it goes back to when it is lifted or brought back; empty unless it is hidden or removed
 * @param asked who asked for what a second person has to confirm
 * @param remark the reason of the last "no"
 * @param unchecked whether a correction waits for a curator's look
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record Standing(
        Manuscript manuscript,
        Stage stage,
        Edition edition,
        Optional<EditorialState> former,
        Optional<PersonId> asked,
        Optional<Remark> remark,
        boolean unchecked,
        long version,
        List<Move> news) {
    /** How soon a second person should look at what was hidden. */
    public static final Duration CONFIRMATION = Duration.ofHours(72);

    public Standing {
        news = List.copyOf(news);
    }

    /** A text that was just published. */
    public static Standing published(Manuscript manuscript, EditorialAction by, Instant now) {
        return new Standing(
                manuscript,
                Stage.begun(PUBLISHED, now, Optional.empty(), by),
                new Edition(manuscript.revision(), 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                List.of());
    }

    /** In the place of a former one, as it is stored. */
    public Standing following(Standing other) {
        return new Standing(manuscript, stage, edition, former, asked, remark, unchecked, other.version(), news);
    }

    /** The same, of another edition of the text. */
    public Standing at(Edition other) {
        return new Standing(manuscript, stage, other, former, asked, remark, unchecked, version, news);
    }

    public EditorialState state() {
        return stage.state();
    }

    /** Whether a second person lets something hidden wait for too long, so that the chief curator is to be told. */
    public boolean waitsTooLong(Instant now) {
        return state() == HIDDEN
                && stage.term().filter(term -> !now.isBefore(term)).isPresent();
    }

    /** After a curator looked at the last correction and found nothing wrong. */
    public Standing checked() {
        return new Standing(manuscript, stage, edition, former, asked, remark, false, version, news);
    }

    /** Does what is asked for, or says why not. Whoever asks again for what they just did changes nothing. */
    public Decision<Standing> decide(StandingCommand command, Actor actor, Instant now) {
        var gate = new Gate(manuscript, stage, actor);
        return gate.pass(command.action(), this, row -> done(command, row, actor, now));
    }

    /** After what happened was told. */
    public Standing told() {
        return new Standing(manuscript, stage, edition, former, asked, remark, unchecked, version, List.of());
    }

    private Decision<Standing> done(StandingCommand command, Row row, Actor actor, Instant now) {
        return switch (command) {
            case StandingCommand.Revise revise ->
                revise.workingCopy()
                        ? againOr(row, new ReviewRefusal.OnlyOnce(row.action()))
                        : yes(stayed(row, edition, unchecked));
            case StandingCommand.Correct correct -> corrected(correct, row);
            case StandingCommand.RevertCorrection _ ->
                unchecked
                        ? yes(stayed(row, edition.corrected(), false))
                        : againOr(row, new ReviewRefusal.NotNow(state(), row.action()));
            case StandingCommand.Archive archive ->
                because(archive.reason(), row, now, () -> moved(row, row.target(), now, Optional.empty()));
            case StandingCommand.Restore _ -> yes(moved(row, row.target(), now, Optional.empty()));
            case StandingCommand.Hide hide -> because(hide.reason(), row, now, () -> hidden(row, actor, now));
            case StandingCommand.ConfirmRemoval _ -> bySecond(actor, () -> removed(row, now));
            case StandingCommand.Lift _ -> bySecond(actor, () -> back(row, now));
            case StandingCommand.AskBack ask -> because(ask.reason(), row, now, () -> askedBy(row, actor));
            case StandingCommand.BringBack _ -> bySecond(actor, () -> back(row, now));
        };
    }

    /** Whoever asks again for what they just did has it; for others it is refused. */
    private Decision<Standing> againOr(Row row, ReviewRefusal refusal) {
        return stage.cameBy(row.action()) ? new Decision.DoneAlready<>(this) : not(refusal);
    }

    private Decision<Standing> corrected(StandingCommand.Correct correct, Row row) {
        if (correct.before().equals(correct.after())) {
            return new Decision.DoneAlready<>(this);
        }
        var tooBig = SmallChange.tooBig(correct.before(), correct.after());
        return tooBig.isEmpty()
                ? yes(stayed(row, edition.corrected(), true))
                : not(new ReviewRefusal.Lacking(Need.SMALL_CHANGE, List.copyOf(tooBig)));
    }

    private Standing hidden(Row row, Actor actor, Instant now) {
        var next = moved(row, HIDDEN, now, Optional.of(now.plus(CONFIRMATION)));
        return next.with(Optional.of(state()), actor.person());
    }

    /** It keeps where it came from, for the day it is brought back. */
    private Standing removed(Row row, Instant now) {
        return moved(row, row.target(), now, Optional.empty()).with(former, Optional.empty());
    }

    private Standing back(Row row, Instant now) {
        return moved(row, former.orElse(PUBLISHED), now, Optional.empty()).with(Optional.empty(), Optional.empty());
    }

    private Standing askedBy(Row row, Actor actor) {
        return stayed(row, edition, unchecked).with(former, actor.person());
    }

    /** Needs somebody who asked, and somebody else who does it. */
    private Decision<Standing> bySecond(Actor actor, Supplier<Standing> after) {
        return asked.isEmpty() || asked.equals(actor.person())
                ? not(new ReviewRefusal.Lacking(Need.SECOND_PERSON, List.of()))
                : yes(after.get());
    }

    private Decision<Standing> because(String reason, Row row, Instant now, Supplier<Standing> after) {
        if (reason.isBlank()) {
            return not(new ReviewRefusal.Lacking(Need.REASON, List.of()));
        }
        return yes(after.get().remarked(new Remark(row.action(), reason.strip(), now)));
    }

    private Standing moved(Row row, EditorialState to, Instant now, Optional<Instant> term) {
        var next = Stage.begun(to, now, term, row.action());
        return new Standing(manuscript, next, edition, former, asked, remark, unchecked, version, and(row, to));
    }

    private Standing stayed(Row row, Edition other, boolean toCheck) {
        var next = stage.until(stage.term(), row.action());
        return new Standing(manuscript, next, other, former, asked, remark, toCheck, version, and(row, state()));
    }

    private Standing with(Optional<EditorialState> from, Optional<PersonId> by) {
        return new Standing(manuscript, stage, edition, from, by, remark, unchecked, version, news);
    }

    private Standing remarked(Remark other) {
        return new Standing(manuscript, stage, edition, former, asked, Optional.of(other), unchecked, version, news);
    }

    private List<Move> and(Row row, EditorialState to) {
        var more = new ArrayList<>(news);
        more.add(new Move(row.action(), state(), to));
        return more;
    }

    private static Decision<Standing> yes(Standing after) {
        return new Decision.Done<>(after);
    }

    private static Decision<Standing> not(ReviewRefusal why) {
        return new Decision.Not<>(why);
    }
}
