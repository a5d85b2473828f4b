package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.review.ReviewRefusal.Need;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void whatIsHiddenIsGoneAtOnceAndRemovedByAnotherCuratorAlone() {
        var hidden = done(to(EditorialState.PUBLISHED), new StandingCommand.Hide("A court asks."), People.CURATOR);

        var alone = hidden.decide(new StandingCommand.ConfirmRemoval(), People.CURATOR, Walk.NOW);
        var removed = done(hidden, new StandingCommand.ConfirmRemoval(), People.OTHER_CURATOR);

        assertThat(hidden.state()).isEqualTo(EditorialState.HIDDEN);
        assertThat(alone).isEqualTo(lacking(Need.SECOND_PERSON));
        assertThat(removed.state()).isEqualTo(EditorialState.REMOVED);
    }

    @Test
    void whatWaitsForASecondPersonStaysHiddenAndIsTold() {
        var hidden = done(to(EditorialState.PUBLISHED), new StandingCommand.Hide("A court asks."), People.CURATOR);

        assertThat(hidden.waitsTooLong(Walk.NOW.plus(Duration.ofHours(72)).minusMillis(1)))
                .isFalse();
        assertThat(hidden.waitsTooLong(Walk.NOW.plus(Duration.ofHours(72)))).isTrue();
    }

    @Test
    void whatWasArchivedIsArchivedAgainWhenItIsLiftedOrBroughtBack() {
        var archived = to(EditorialState.ARCHIVED);
        var hidden = done(archived, new StandingCommand.Hide("A name."), People.CURATOR);
        var removed = done(hidden, new StandingCommand.ConfirmRemoval(), People.OTHER_CURATOR);
        var asked = done(removed, new StandingCommand.AskBack("The name is invented."), People.OTHER_CURATOR);

        assertThat(done(hidden, new StandingCommand.Lift(), People.OTHER_CURATOR)
                        .state())
                .isEqualTo(EditorialState.ARCHIVED);
        assertThat(asked.decide(new StandingCommand.BringBack(), People.OTHER_CURATOR, Walk.NOW))
                .isEqualTo(lacking(Need.SECOND_PERSON));
        assertThat(done(asked, new StandingCommand.BringBack(), People.CURATOR).state())
                .isEqualTo(EditorialState.ARCHIVED);
    }

    @Test
    void nobodyBringsBackWhatNobodyAskedFor() {
        assertThat(to(EditorialState.REMOVED).decide(new StandingCommand.BringBack(), People.CURATOR, Walk.NOW))
                .isEqualTo(lacking(Need.SECOND_PERSON));
    }

    @Test
    void aCorrectionIsAnotherEditionAndSoIsItsRevert() {
        var published = to(EditorialState.PUBLISHED);
        var corrected = done(published, correct("results", "resutls"), People.AUTHOR);
        var reverted = done(corrected, new StandingCommand.RevertCorrection(), People.CURATOR);

        assertThat(corrected.edition()).hasToString("1.1");
        assertThat(corrected.unchecked()).isTrue();
        assertThat(reverted.edition()).hasToString("1.2");
        assertThat(reverted.unchecked()).isFalse();
        assertThat(corrected.checked().decide(new StandingCommand.RevertCorrection(), People.CURATOR, Walk.NOW))
                .isInstanceOf(Decision.Not.class);
    }

    @Test
    void aCuratorOfTheOwnOrganisationHidesNothing() {
        assertThat(to(EditorialState.PUBLISHED).decide(new StandingCommand.Hide("Mine."), People.OWN_CURATOR, Walk.NOW))
                .isEqualTo(new Decision.Not<>(new ReviewRefusal.ConflictOfInterest()));
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        var hidden = done(to(EditorialState.PUBLISHED), new StandingCommand.Hide("A court asks."), People.CURATOR);

        assertThat(hidden.decide(new StandingCommand.Hide("A court asks."), People.CURATOR, Walk.NOW))
                .isEqualTo(new Decision.DoneAlready<>(hidden));
    }

    @Test
    void thereIsOneWorkingCopyAtMost() {
        assertThat(to(EditorialState.PUBLISHED).decide(new StandingCommand.Revise(true), People.AUTHOR, Walk.NOW))
                .isEqualTo(new Decision.Not<>(new ReviewRefusal.OnlyOnce(EditorialAction.REVISE)));
    }

    static Standing to(EditorialState state) {
        return to(state, EditorialAction.HIDE);
    }

    /** In that state, with what the action needs to have been done before. */
    static Standing to(EditorialState state, EditorialAction action) {
        return switch (state) {
            case PUBLISHED -> {
                var published = Standing.published(People.manuscript(1), EditorialAction.PUBLISH, Walk.NOW);
                yield action == EditorialAction.REVERT_CORRECTION
                        ? done(published, good(EditorialAction.CORRECT), People.AUTHOR)
                        : published;
            }
            case ARCHIVED -> done(to(EditorialState.PUBLISHED), good(EditorialAction.ARCHIVE), People.CURATOR);
            case HIDDEN -> done(to(EditorialState.PUBLISHED), good(EditorialAction.HIDE), People.CURATOR);
            case REMOVED -> {
                var removed =
                        done(to(EditorialState.HIDDEN), good(EditorialAction.CONFIRM_REMOVAL), People.OTHER_CURATOR);
                yield action == EditorialAction.BRING_BACK
                        ? done(removed, good(EditorialAction.ASK_BACK), People.CURATOR)
                        : removed;
            }
            default -> throw new IllegalArgumentException(state + " is of a working copy");
        };
    }

    /** A command that lacks nothing. */
    static StandingCommand good(EditorialAction action) {
        return switch (action) {
            case REVISE -> new StandingCommand.Revise(false);
            case CORRECT -> correct("practice", "practise");
            case REVERT_CORRECTION -> new StandingCommand.RevertCorrection();
            case ARCHIVE -> new StandingCommand.Archive("It ended.");
            case RESTORE -> new StandingCommand.Restore();
            case HIDE -> new StandingCommand.Hide("A person asks.");
            case CONFIRM_REMOVAL -> new StandingCommand.ConfirmRemoval();
            case LIFT -> new StandingCommand.Lift();
            case ASK_BACK -> new StandingCommand.AskBack("It was a mistake.");
            case BRING_BACK -> new StandingCommand.BringBack();
            default -> throw new IllegalArgumentException(action + " is of a working copy");
        };
    }

    private static StandingCommand correct(String right, String wrong) {
        var sheet = People.sheet();
        var slip = sheet.with(Section.RESULTS, text(sheet).replace(right, wrong));
        return new StandingCommand.Correct(slip, sheet);
    }

    private static String text(Sheet sheet) {
        return sheet.text(Section.RESULTS).orElseThrow();
    }

    private static Standing done(Standing standing, StandingCommand command, Actor actor) {
        if (standing.decide(command, actor, Walk.NOW) instanceof Decision.Done<Standing>(var after)) {
            return after;
        }
        throw new AssertionError(command + " was not done: " + standing.decide(command, actor, Walk.NOW));
    }

    private static Decision<Standing> lacking(Need need) {
        return new Decision.Not<>(new ReviewRefusal.Lacking(need, List.of()));
    }
}
