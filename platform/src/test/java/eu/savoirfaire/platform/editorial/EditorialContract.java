package eu.savoirfaire.platform.editorial;

import static eu.savoirfaire.platform.editorial.EditorialHouse.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.practice.Practice.Visibility;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.RevisionState;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the editorial use cases promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EditorialContract {
    final EditorialHouse house = new EditorialHouse(database());
    final EditorialWalk walk = new EditorialWalk(house);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aSheetGoesAllTheWayAndEachStepIsKeptAuditedAndTold() {
        var practice = walk.to(EditorialState.PUBLISHED);

        assertThat(house.review(practice).state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(house.practice(practice).published()).isPresent();
        assertThat(moves(practice))
                .containsExactly(
                        "draft submit org-check",
                        "org-check endorse submitted",
                        "submitted assign in-review",
                        "in-review accept accepted",
                        "accepted publish published");
        assertThat(audited(practice))
                .contains("sheet.submit", "sheet.endorse", "sheet.assign", "sheet.accept", "sheet.publish");
    }

    @Test
    void pointsPanelAndRoundsComeBackFromTheStoreAsTheyWere() {
        var practice = walk.to(EditorialState.IN_REVIEW);
        house.done(house.reviewer, practice, walk.review(EditorialAction.RECOMMEND));
        var asked = house.done(house.curator, practice, walk.review(EditorialAction.REQUEST_CHANGES));

        var answered = house.done(house.author, practice, walk.review(EditorialAction.RESUBMIT));

        assertThat(asked.points().all()).hasSize(1);
        assertThat(answered).isEqualTo(house.review(practice));
        assertThat(answered.round()).isEqualTo(2);
        assertThat(answered.panel().recommendations()).hasSize(1);
        assertThat(answered.points().all().getFirst().answer().orElseThrow().reply())
                .contains("We do say so.");
    }

    @Test
    void askedTwiceItIsDoneOnceWhateverVersionWasLookedAt() {
        var practice = walk.to(EditorialState.IN_REVIEW);
        var before = house.review(practice).version();
        house.done(house.curator, practice, new ReviewCommand.Accept());
        var events = moves(practice);

        var again = as(
                house.curator, () -> house.part(Editorial.class).perform(practice, before, new ReviewCommand.Accept()));

        assertThat(again).isInstanceOf(Decision.DoneAlready.class);
        assertThat(moves(practice)).isEqualTo(events);
    }

    @Test
    void whoeverLookedAtAnOlderVersionIsToldWhereTheSheetIsNow() {
        var practice = walk.to(EditorialState.IN_REVIEW);
        var before = house.review(practice).version();
        house.done(house.reviewer, practice, walk.review(EditorialAction.RECOMMEND));

        var late = as(
                house.curator, () -> house.part(Editorial.class).perform(practice, before, new ReviewCommand.Accept()));

        assertThat(late).isEqualTo(new Decision.Not<>(new ReviewRefusal.MovedMeanwhile(EditorialState.IN_REVIEW)));
    }

    @Test
    void ofTwoCuratorsAtOnceOneDecidesAndTheOtherIsRefused() throws Exception {
        for (var round = 0; round < 8; round++) {
            var practice = walk.to(EditorialState.IN_REVIEW);
            var version = house.review(practice).version();
            var commands = List.of(new ReviewCommand.Accept(), new ReviewCommand.Decline("Not about inclusion."));

            var outcomes = atOnce(List.of(
                    () -> attempt(house.curator, practice, version, commands.getFirst()),
                    () -> attempt(house.otherCurator, practice, version, commands.getLast())));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "refused");
            assertThat(moves(practice)).hasSize(4);
        }
    }

    @Test
    void whatIsArchivedIsReadAtItsAddressOnlyAndWhatIsHiddenNowhere() {
        var practice = walk.to(EditorialState.PUBLISHED);
        var slug = house.practice(practice).slug();
        var sheets = house.part(PublishedSheets.class);

        assertThat(codes()).contains(house.practice(practice).code());
        house.done(house.author, practice, new StandingCommand.Archive("It ended."));
        assertThat(codes()).doesNotContain(house.practice(practice).code());
        assertThat(sheets.findBySlug(slug)).isPresent();
        house.done(house.curator, practice, new StandingCommand.Hide("A person asks."));
        assertThatThrownBy(() -> sheets.findBySlug(slug))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(PracticeRefusal.Hidden.class));
        house.done(house.otherCurator, practice, new StandingCommand.ConfirmRemoval());
        assertThatThrownBy(() -> sheets.findBySlug(slug))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(410));
        house.done(house.curator, practice, new StandingCommand.AskBack("It was a mistake."));
        house.done(house.otherCurator, practice, new StandingCommand.BringBack());
        assertThat(house.practice(practice).visibility()).isEqualTo(Visibility.ARCHIVED);
        assertThat(sheets.findBySlug(slug)).isPresent();
    }

    @Test
    void aCorrectionIsARevisionOfItsOwnAndTheWorkingCopyFollows() {
        var practice = walk.to(EditorialState.PUBLISHED);
        house.done(house.author, practice, new StandingCommand.Revise(false));

        house.done(house.author, practice, EditorialWalk.correct("practice", "practise"));

        var corrected = house.practice(practice);
        assertThat(corrected.published().orElseThrow().edition()).hasToString("1.1");
        assertThat(corrected.revisions())
                .extracting(revision -> revision.state())
                .containsExactly(RevisionState.SUPERSEDED, RevisionState.PUBLISHED, RevisionState.DRAFT);
        assertThat(corrected.workingCopy().orElseThrow().edition()).hasToString("2.0");
        assertThat(corrected
                        .workingCopy()
                        .orElseThrow()
                        .sheet()
                        .text(Section.RESULTS)
                        .orElseThrow())
                .contains("practise");
        house.done(house.curator, practice, new StandingCommand.RevertCorrection());
        assertThat(house.practice(practice).published().orElseThrow().sheet()).isEqualTo(EditorialHouse.sheet());
        assertThat(house.practice(practice).published().orElseThrow().edition()).hasToString("1.2");
    }

    @Test
    void theNextRevisionSupersedesTheFormer() {
        var practice = walk.to(EditorialState.PUBLISHED);
        house.done(house.author, practice, new StandingCommand.Revise(false));
        house.edit(practice, EditorialHouse.sheet().with(Section.FUTURE, "We go on."));
        house.done(house.author, practice, walk.review(EditorialAction.SUBMIT));
        house.done(house.coordinator, practice, new ReviewCommand.Endorse());
        house.done(house.curator, practice, walk.review(EditorialAction.ASSIGN));
        house.done(house.curator, practice, new ReviewCommand.Accept());
        house.done(house.curator, practice, new ReviewCommand.Publish());

        assertThat(house.practice(practice).revisions())
                .extracting(revision -> revision.state() + " " + revision.edition())
                .containsExactly("SUPERSEDED 1.0", "PUBLISHED 2.0");
        assertThat(house.standing(practice).edition()).hasToString("2.0");
    }

    @Test
    void aTextThatIsBeingJudgedIsClosedToItsAuthors() {
        var practice = walk.to(EditorialState.IN_REVIEW);

        assertThatThrownBy(() -> house.edit(practice, EditorialHouse.sheet().with(Section.OTHER, "More.")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ReviewRefusal.TextIsClosed.class));
        assertThat(house.practice(practice).workingCopy().orElseThrow().sheet()).isEqualTo(EditorialHouse.sheet());
    }

    @Test
    void whoIsErasedLeavesNoTraceAndTheReviewStays() {
        var somebody = house.someone(Role.REVIEWER, house.elsewhere);
        var practice = walk.to(EditorialState.SUBMITTED);
        house.done(house.curator, practice, new ReviewCommand.Assign(house.curator, List.of(somebody, house.reviewer)));
        var kept = house.part(EditorialParts.class).of("reviews");

        assertThat(kept.of(EditorialHouse.id(somebody))).hasSize(1);
        kept.erase(EditorialHouse.id(somebody));

        assertThat(kept.of(EditorialHouse.id(somebody))).isEmpty();
        assertThat(house.rows("select panel from catalogue.review"))
                .noneMatch(text ->
                        text.contains(EditorialHouse.id(somebody).value().toString()));
        assertThat(house.review(practice).panel().reviewers()).hasSize(2);
    }

    @Test
    void whatWasDiscardedGoesAfterThirtyDays() {
        var practice = walk.to(EditorialState.DISCARDED);
        var rule = house.part(EditorialParts.class).rule("discarded-sheets");
        var now = house.time().instant();

        house.inTransaction(() -> rule.drop(now.plus(Duration.ofDays(29))));
        assertThat(house.practice(practice)).isNotNull();
        house.inTransaction(() -> rule.drop(now.plus(Duration.ofDays(30))));

        assertThat(house.rows("select id from catalogue.practice where id = '" + practice.value() + "'"))
                .isEmpty();
    }

    private List<String> codes() {
        return house.part(PublishedSheets.class).all().stream()
                .map(sheet -> sheet.code())
                .toList();
    }

    private String attempt(Actor actor, PracticeId practice, long version, ReviewCommand command) {
        try {
            return as(actor, () -> house.part(Editorial.class).perform(practice, version, command))
                            instanceof Decision.Done
                    ? "done"
                    : "refused";
        } catch (Refused meanwhile) {
            return "refused";
        }
    }

    private static List<String> atOnce(List<Callable<String>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<String>();
            for (var done : threads.invokeAll(works)) {
                outcomes.add(done.get());
            }
            return outcomes;
        }
    }

    /** What the events say was done to a sheet. */
    List<String> moves(PracticeId practice) {
        return house
                .rows("select data from infra.event where stream = 'practice/" + practice.value()
                        + "' and type = 'savoirfaire.catalogue.sheet-moved.v1' order by seq")
                .stream()
                .map(EditorialContract::move)
                .toList();
    }

    private static String move(String json) {
        return field(json, "from") + " " + field(json, "action") + " " + field(json, "to");
    }

    private static String field(String json, String name) {
        return json.replaceFirst(".*\"" + name + "\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }

    List<String> audited(PracticeId practice) {
        return house.rows("select action from infra.audit where resource_id = '" + practice.value() + "'");
    }
}
