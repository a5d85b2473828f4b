package eu.savoirfaire.matching.recognition;

import static eu.savoirfaire.matching.recognition.SomeQualification.ASSESSOR;
import static eu.savoirfaire.matching.recognition.SomeQualification.NOW;
import static eu.savoirfaire.matching.recognition.SomeQualification.command;
import static eu.savoirfaire.matching.recognition.SomeQualification.in;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.recognition.Recognition.By;
import eu.savoirfaire.matching.recognition.Recognition.Decision;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionHand;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final By PERSON = new By(RecognitionHand.PERSON, Optional.of(new PersonId(new UUID(0, 3))), true);
    private static final By HOLDER = new By(RecognitionHand.ASSESSOR, Optional.of(ASSESSOR), false);
    private static final By OTHER = new By(RecognitionHand.ASSESSOR, Optional.of(new PersonId(new UUID(0, 2))), false);

    /** State, action, what it is after that, and by whose hand; every other triple is refused. */
    private static final String AGREED = """
            DRAFT CHANGE DRAFT HELPER
            DRAFT CHANGE DRAFT PERSON
            DRAFT SUBMIT SUBMITTED HELPER
            DRAFT SUBMIT SUBMITTED PERSON
            DRAFT WITHDRAW WITHDRAWN PERSON
            IN_REVIEW ASK MORE_INFO ASSESSOR
            IN_REVIEW LAY_DOWN SUBMITTED ASSESSOR
            IN_REVIEW RECOGNISE RECOGNISED ASSESSOR
            IN_REVIEW REFUSE NOT_RECOGNISED ASSESSOR
            IN_REVIEW WITHDRAW WITHDRAWN PERSON
            MORE_INFO ANSWER IN_REVIEW HELPER
            MORE_INFO ANSWER IN_REVIEW PERSON
            MORE_INFO CHANGE MORE_INFO HELPER
            MORE_INFO CHANGE MORE_INFO PERSON
            MORE_INFO WITHDRAW WITHDRAWN PERSON
            NOT_RECOGNISED APPEAL SUBMITTED PERSON
            SUBMITTED TAKE_UP IN_REVIEW ASSESSOR
            SUBMITTED WITHDRAW WITHDRAWN PERSON
            WITHDRAWN RESTORE SUBMITTED PERSON
            """;

    @Test
    void eachTripleIsDoneWhereItIsAgreedAndRefusedEverywhereElse() {
        var found = new TreeSet<String>();
        for (var state : RecognitionState.values()) {
            for (var action : RecognitionAction.values()) {
                for (var hand : RecognitionHand.values()) {
                    var by = new By(hand, Optional.of(ASSESSOR), hand != RecognitionHand.ASSESSOR);
                    if (in(state).decide(command(action), by, NOW) instanceof Decision.Done(var after)) {
                        found.add(state + " " + action + " " + after.state() + " " + hand);
                    }
                }
            }
        }

        assertThat(found.stream().collect(Collectors.joining("\n", "", "\n"))).isEqualTo(AGREED);
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        var own = new By(RecognitionHand.ASSESSOR, Optional.of(ASSESSOR), true);
        for (var action : RecognitionAction.values()) {
            for (var state : RecognitionState.values()) {
                assertThat(in(state).decide(command(action), own, NOW)).isInstanceOf(Decision.Not.class);
            }
        }
        assertThat(why(in(RecognitionState.SUBMITTED), RecognitionAction.TAKE_UP, own))
                .isEqualTo(new RecognitionRefusal.Own());
        assertThat(why(in(RecognitionState.IN_REVIEW), RecognitionAction.RECOGNISE, own))
                .isEqualTo(new RecognitionRefusal.Own());
    }

    @Test
    void whatOneAssessorHasAnotherLeavesAlone() {
        for (var action : Set.of(
                RecognitionAction.ASK,
                RecognitionAction.RECOGNISE,
                RecognitionAction.REFUSE,
                RecognitionAction.LAY_DOWN)) {
            assertThat(why(in(RecognitionState.IN_REVIEW), action, OTHER))
                    .isEqualTo(new RecognitionRefusal.AnotherHasIt());
        }
    }

    @Test
    void anAppealIsHeardOnceAndBySomebodyElse() {
        var refused = done(in(RecognitionState.IN_REVIEW), RecognitionAction.REFUSE, HOLDER);

        var appealed = done(refused, RecognitionAction.APPEAL, PERSON);
        assertThat(appealed.outcome()).as("the first answer can still be read").isEqualTo(refused.outcome());
        assertThat(why(appealed, RecognitionAction.TAKE_UP, HOLDER)).isEqualTo(new RecognitionRefusal.SameJudge());

        var again = done(done(appealed, RecognitionAction.TAKE_UP, OTHER), RecognitionAction.REFUSE, OTHER);
        assertThat(why(again, RecognitionAction.APPEAL, PERSON)).isEqualTo(new RecognitionRefusal.AppealedBefore());
    }

    @Test
    void whatWasWithdrawnIsTakenUpWhereItWas() {
        var draft = done(in(RecognitionState.DRAFT), RecognitionAction.WITHDRAW, PERSON);
        var sent = done(in(RecognitionState.IN_REVIEW), RecognitionAction.WITHDRAW, PERSON);

        assertThat(done(draft, RecognitionAction.RESTORE, PERSON).state()).isEqualTo(RecognitionState.DRAFT);
        var back = done(sent, RecognitionAction.RESTORE, PERSON);
        assertThat(back.state()).isEqualTo(RecognitionState.SUBMITTED);
        assertThat(back.course().sent()).as("its old place in the queue").contains(NOW);
        assertThat(back.course().assessor()).isEmpty();
    }

    @Test
    void theTimeForADecisionCountsFromWhenEverythingIsThereAndStandsStillForTheAnswer() {
        var asked = done(in(RecognitionState.IN_REVIEW), RecognitionAction.ASK, HOLDER);
        assertThat(in(RecognitionState.IN_REVIEW).due())
                .as("three months for a regulated profession, at the end of a short month")
                .contains(Instant.parse("2026-04-30T10:00:00Z"));
        assertThat(asked.due()).isEmpty();

        var later = NOW.plus(Duration.ofDays(59));
        var answered = asked.decide(command(RecognitionAction.ANSWER), PERSON, later);
        assertThat(((Decision.Done) answered).after().due()).contains(Instant.parse("2026-06-30T10:00:00Z"));
    }

    @Test
    void whatIsMissingOrSaysNothingIsRefused() {
        var blank = Recognition.begun(
                new RecognitionId(new UUID(0, 1)), in(RecognitionState.DRAFT).seeker(), Qualification.BLANK, NOW);
        assertThat(why(blank, RecognitionAction.SUBMIT, PERSON)).isEqualTo(new RecognitionRefusal.Incomplete());

        var open = in(RecognitionState.IN_REVIEW);
        assertThat(why(open, new RecognitionCommand.Say(RecognitionAction.ASK, " "), HOLDER))
                .isEqualTo(new RecognitionRefusal.NothingSaid());
        assertThat(why(open, new RecognitionCommand.Recognise(new Outcome.Recognised(9, Set.of(), "2026/17")), HOLDER))
                .isEqualTo(new RecognitionRefusal.NoSuchLevel());
        assertThat(why(open, new RecognitionCommand.Refuse(new Outcome.NotRecognised("because", Set.of())), HOLDER))
                .as("a no says what can be done")
                .isEqualTo(new RecognitionRefusal.NoNextStep());
    }

    private static Recognition done(Recognition one, RecognitionAction action, By by) {
        return ((Decision.Done) one.decide(command(action), by, NOW)).after();
    }

    private static RecognitionRefusal why(Recognition one, RecognitionAction action, By by) {
        return why(one, command(action), by);
    }

    private static RecognitionRefusal why(Recognition one, RecognitionCommand command, By by) {
        return ((Decision.Not) one.decide(command, by, NOW)).why();
    }
}
