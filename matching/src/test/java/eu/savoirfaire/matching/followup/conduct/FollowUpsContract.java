package eu.savoirfaire.matching.followup.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.followup.Answer.Course;
import eu.savoirfaire.matching.followup.Answer.Standing;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpRefusal;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.followup.keeping.Outcomes;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of asking both sides how it goes, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FollowUpsContract {
    private static final Instant BEGAN = Instant.parse("2027-01-31T10:00:00Z");
    private static final String ASKED = "savoirfaire.matching.follow-up-asked.v1";
    private static final String UNDECIDED = "savoirfaire.matching.follow-up-undecided.v1";

    private FollowUpScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new FollowUpScene(database());
    }

    @BeforeEach
    void begin() {
        scene.clock.to(BEGAN);
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void bothAreAskedAtEachTimeAndWhatBothSayAtTheLastIsWhatCameOfIt() {
        var match = planned();
        assertThat(scene.of(match)).extracting(FollowUp::due).containsExactly(at("02-28"), at("03-31"), at("05-31"));

        for (var one : scene.of(match)) {
            scene.clock.to(one.due());
            scene.round();
            scene.round();
            assertThat(scene.events(one, ASKED))
                    .as("however often the clock looks")
                    .isOne();
            answer(match, one, scene.seeker(), Standing.GOES_ON, Course.WELL);
            answer(match, one, FollowUpScene.mentor(), Standing.GOES_ON, Course.WELL);
        }

        assertThat(state(match)).isEqualTo(MatchState.OUTCOME);
        assertThat(now(match).result()).contains(Result.SUCCESS);
    }

    @Test
    void whoeverDoesNotAnswerIsAskedOnceMoreAndThenNothingIsKnown() {
        var match = planned();
        var last = scene.of(match).getLast();
        for (var day : new String[] {"02-28", "03-07", "03-21", "03-31", "04-07", "04-21", "05-31", "06-07"}) {
            scene.clock.to(at(day));
            scene.round();
        }
        assertThat(state(match)).isEqualTo(MatchState.ACTIVE);
        assertThat(scene.events(last, ASKED)).as("asked, and once more").isEqualTo(2);

        scene.clock.to(at("06-21"));
        scene.round();

        assertThat(now(match).result()).contains(Result.UNKNOWN);
        assertThat(scene.of(match)).extracting(FollowUp::state).containsOnly(FollowUpState.CLOSED);
    }

    @Test
    void whereTheTwoDoNotAgreeAPersonOfNeitherSideDecides() {
        var match = planned();
        var first = ask(match);
        answer(match, first, scene.seeker(), Standing.ENDED, Course.BADLY);
        answer(match, first, FollowUpScene.mentor(), Standing.ENDED, Course.WELL);
        assertThat(state(match)).isEqualTo(MatchState.ACTIVE);
        assertThat(scene.events(first, UNDECIDED)).isOne();

        var partial = FollowUpScene.administrator(Set.of(FollowUpScene.MENTORS));
        refused(new FollowUpRefusal.Partial(), () -> decide(partial, first, Result.SUCCESS));
        assertThatThrownBy(() -> decide(FollowUpScene.mentor(), first, Result.SUCCESS))
                .isInstanceOf(NotAllowed.class);
        var administrator = FollowUpScene.administrator(Set.of());
        assertThat(scene.acting(administrator, () -> scene.part(Deciding.class).open()))
                .extracting(FollowUp::id)
                .contains(first.id());
        decide(administrator, first, Result.PARTIAL);

        assertThat(now(match).result()).contains(Result.PARTIAL);
        assertThat(scene.followUps.find(first.id()).orElseThrow().decidedBy()).isEqualTo(administrator.person());
        refused(new FollowUpRefusal.NotOpen(), () -> decide(administrator, first, Result.FAILED));
    }

    @Test
    void aCaseWorkerWithAMandateAnswersForThePersonAndNobodyElseDoes() {
        var match = planned();
        var first = ask(match);

        answer(match, first, scene.caseWorker(), Standing.GOES_ON, Course.PARTLY);

        var saved = scene.followUps.find(first.id()).orElseThrow();
        assertThat(saved.of(Hand.SEEKER)).isPresent();
        assertThat(saved.of(Hand.PROVIDER)).isEmpty();
        var stranger = FollowUpScene.administrator(Set.of());
        assertThatThrownBy(() -> answer(match, first, stranger, Standing.ENDED, Course.WELL))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void oneSideMaySayAtOnceThatItHasEndedAndTheOtherIsAskedThen() {
        var match = planned();

        var one = scene.acting(scene.seeker(), () -> scene.part(Answering.class).askNow(match.id()));
        var again = scene.acting(
                FollowUpScene.mentor(), () -> scene.part(Answering.class).askNow(match.id()));

        assertThat(again.id()).isEqualTo(one.id());
        assertThat(scene.events(one, ASKED)).isOne();
        answer(match, one, scene.seeker(), Standing.ENDED, Course.PARTLY);
        answer(match, one, FollowUpScene.mentor(), Standing.ENDED, Course.PARTLY);
        assertThat(now(match).result()).contains(Result.PARTIAL);
    }

    @Test
    void nobodyIsAskedAboutWhatIsOverAndLoansAreNotAskedAbout() {
        var match = planned();
        var loan = scene.begun(OfferKind.LOAN, scene.person);
        scene.matches.move(
                match.id(), match.version(), new MatchCommand.Simple(MatchAction.WITHDRAW), Set.of(Hand.SEEKER));

        scene.clock.to(at("02-28"));
        scene.round();

        assertThat(scene.of(match).getFirst().state()).isEqualTo(FollowUpState.DROPPED);
        assertThat(scene.events(scene.of(match).getFirst(), ASKED)).isZero();
        assertThat(scene.of(loan)).isEmpty();
        refused(
                new FollowUpRefusal.NotOpen(),
                () -> answer(match, scene.of(match).getFirst(), scene.seeker(), Standing.ENDED, Course.WELL));
    }

    @Test
    void howeverManyNodesLookAtOnceEachIsAskedOnceAndEveryAnswerCounts() throws Exception {
        var match = scene.begun();
        atOnce(8, _ -> {
            scene.round();
            return true;
        });
        assertThat(scene.of(match)).hasSize(3);
        scene.clock.to(at("02-28"));

        atOnce(8, _ -> {
            scene.round();
            return true;
        });
        var first = scene.of(match).getFirst();
        assertThat(scene.events(first, ASKED)).isOne();
        atOnce(2, number -> {
            var who = number == 0 ? scene.seeker() : FollowUpScene.mentor();
            return answer(match, first, who, Standing.ENDED, Course.WELL);
        });

        assertThat(now(match).result()).contains(Result.SUCCESS);
    }

    @Test
    void whatCameOfItIsCountedOnlyWhereNobodyCanBeMadeOut() {
        var outcomes = scene.part(Outcomes.class);
        var before = outcomes.of(FollowUpScene.MENTORS).get(Result.FAILED);
        assertThat(before).isEmpty();
        for (var i = 0; i < Outcomes.LEAST; i++) {
            assertThat(outcomes.of(FollowUpScene.MENTORS).get(Result.FAILED)).isEmpty();
            var match = scene.begun(OfferKind.MENTOR, FollowUpScene.somebody());
            scene.matches.move(
                    match.id(), match.version(), new MatchCommand.Conclude(Result.FAILED), Set.of(Hand.MANAGER));
        }

        assertThat(outcomes.of(FollowUpScene.MENTORS).get(Result.FAILED)).contains((long) Outcomes.LEAST);
    }

    private Match planned() {
        var match = scene.begun();
        scene.round();
        return match;
    }

    private FollowUp ask(Match match) {
        scene.clock.to(at("02-28"));
        scene.round();
        return scene.of(match).getFirst();
    }

    private FollowUp answer(Match match, FollowUp one, Actor who, Standing standing, Course course) {
        return scene.acting(who, () -> scene.part(Answering.class).answer(match.id(), one.number(), standing, course));
    }

    private FollowUp decide(Actor who, FollowUp one, Result result) {
        return scene.acting(who, () -> scene.part(Deciding.class).decide(one.id(), Optional.of(result)));
    }

    private static void refused(FollowUpRefusal why, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static void atOnce(int many, IntFunction<Object> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var all = threads.invokeAll(IntStream.range(0, many)
                    .<Callable<Object>>mapToObj(number -> () -> work.apply(number))
                    .toList());
            for (var one : all) {
                one.get();
            }
        }
    }

    private Match now(Match match) {
        return scene.matches.find(match.id()).orElseThrow();
    }

    private MatchState state(Match match) {
        return now(match).state();
    }

    private static Instant at(String day) {
        return Instant.parse("2027-" + day + "T09:00:00Z");
    }
}
