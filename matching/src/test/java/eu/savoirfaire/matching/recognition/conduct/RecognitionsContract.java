package eu.savoirfaire.matching.recognition.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.recognition.SomeQualification;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of recognitions, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecognitionsContract {
    private RecognitionScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new RecognitionScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void aQualificationGoesItsWayAndItsLevelGoesIntoTheProfile() {
        var person = Acting.somebody(Role.SEEKER);
        var assessor = scene.assessor();
        var one = scene.sent(person);
        one = scene.decided(assessor, one, RecognitionAction.TAKE_UP);
        one = scene.decided(assessor, one, RecognitionAction.ASK);
        one = scene.applied(person, one, RecognitionAction.ANSWER);
        one = scene.decided(assessor, one, RecognitionAction.RECOGNISE);

        assertThat(one.state()).isEqualTo(RecognitionState.RECOGNISED);
        assertThat(one.qualification()).isEqualTo(SomeQualification.complete());
        assertThat(one.outcome().orElseThrow())
                .isEqualTo(((RecognitionCommand.Recognise) SomeQualification.command(RecognitionAction.RECOGNISE))
                        .outcome());
        assertThat(one.said()).hasSize(2);
        assertThat(scene.profile(person).eqf()).isEqualTo(6);
        assertThat(scene.events(one)).containsExactly("submitted", "in-review", "more-info", "in-review", "recognised");
    }

    @Test
    void aLevelThatIsLowerThanThatOfTheProfileChangesNothing() {
        var person = Acting.somebody(Role.SEEKER);
        scene.schooled(person, 7);

        var one = scene.decided(scene.assessor(), scene.sent(person), RecognitionAction.TAKE_UP);
        scene.decided(scene.assessorOf(one), one, RecognitionAction.RECOGNISE);

        assertThat(scene.profile(person).eqf()).isEqualTo(7);
    }

    @Test
    void theNeedsOfThePersonAreToldOfTheNewLevel() {
        var person = Acting.somebody(Role.SEEKER);
        var need = scene.need(person);
        var before = scene.version(need);

        var one = scene.decided(scene.assessor(), scene.sent(person), RecognitionAction.TAKE_UP);
        scene.decided(scene.assessorOf(one), one, RecognitionAction.RECOGNISE);

        assertThat(scene.version(need)).isGreaterThan(before);
    }

    @Test
    void nobodySeesOrDecidesTheirOwn() {
        var both = scene.assessor();
        var own = scene.sent(both);

        assertThat(scene.queue(both)).doesNotContain(own.id());
        assertThatThrownBy(() -> scene.decided(both, own, RecognitionAction.TAKE_UP))
                .satisfies(thrown -> refused(thrown, new RecognitionRefusal.Own()));
        assertThatThrownBy(() -> scene.reading(both, own))
                .satisfies(thrown -> refused(thrown, new RecognitionRefusal.Own()));
    }

    @Test
    void ofTwoAssessorsAtOnceOneHasIt() throws Exception {
        var one = scene.sent(Acting.somebody(Role.SEEKER));
        var assessors = List.of(scene.assessor(), scene.assessor());

        var refused = together(assessors, assessor -> scene.decided(assessor, one, RecognitionAction.TAKE_UP));

        assertThat(refused).containsExactly(new RecognitionRefusal.ChangedMeanwhile());
        assertThat(scene.find(one).course().assessor()).isPresent();
    }

    @Test
    void ofADecisionAndAWithdrawalAtOnceOneHolds() throws Exception {
        var person = Acting.somebody(Role.SEEKER);
        var assessor = scene.assessor();
        var one = scene.decided(assessor, scene.sent(person), RecognitionAction.TAKE_UP);

        var refused = together(
                List.of(person, assessor),
                who -> who.equals(person)
                        ? scene.applied(person, one, RecognitionAction.WITHDRAW)
                        : scene.decided(assessor, one, RecognitionAction.RECOGNISE));

        assertThat(refused).hasSize(1);
        var recognised = scene.find(one).state() == RecognitionState.RECOGNISED;
        assertThat(scene.profile(person).eqf()).isEqualTo(recognised ? Integer.valueOf(6) : null);
    }

    @Test
    void aDraftThatSaysNothingIsReadAsItWasWritten() {
        var draft = scene.begun(Acting.somebody(Role.SEEKER), Qualification.BLANK);

        assertThat(scene.find(draft).qualification()).isEqualTo(Qualification.BLANK);
        assertThat(scene.find(draft).qualification().isComplete()).isFalse();
    }

    @Test
    void anothersQualificationIsNotFound() {
        var one = scene.sent(Acting.somebody(Role.SEEKER));

        assertThatThrownBy(() -> scene.applied(Acting.somebody(Role.SEEKER), one, RecognitionAction.WITHDRAW))
                .satisfies(thrown -> refused(thrown, new RecognitionRefusal.NotFound()));
    }

    @Test
    void whatWasWrittenIsSealedAndGoesWithItsPerson() {
        var person = Acting.somebody(Role.SEEKER);
        var one = scene.sent(person);

        assertThat(scene.stored(one)).isNotBlank().doesNotContain("ingegneria", "حلب");
        var parts = scene.parts(PersonalData.class);
        var kept = parts.stream()
                .filter(part -> part.part().equals("recognitions"))
                .flatMap(part -> part.of(person.person().orElseThrow()).stream())
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().fields()).containsEntry("beside", "Laurea in ingegneria civile");

        scene.erase(person);
        assertThat(scene.count(one)).isZero();
    }

    @Test
    void whatAnAssessorHadWhoGoesWaitsForAnother() {
        var gone = scene.assessor();
        var one = scene.decided(gone, scene.sent(Acting.somebody(Role.SEEKER)), RecognitionAction.TAKE_UP);

        scene.erase(gone);

        var again = scene.find(one);
        assertThat(again.state()).isEqualTo(RecognitionState.SUBMITTED);
        assertThat(again.course().assessor()).isEmpty();
    }

    @Test
    void whatNobodyGoesOnWithIsDroppedInItsTime() {
        var person = Acting.somebody(Role.SEEKER);
        var recognised = scene.decided(scene.assessor(), scene.sent(person), RecognitionAction.TAKE_UP);
        recognised = scene.decided(scene.assessorOf(recognised), recognised, RecognitionAction.RECOGNISE);
        var withdrawn = scene.applied(person, scene.sent(person), RecognitionAction.WITHDRAW);

        scene.drop(Duration.ofDays(89));
        assertThat(scene.count(withdrawn)).isOne();
        scene.drop(Duration.ofDays(91));
        assertThat(scene.count(withdrawn)).isZero();
        scene.drop(Duration.ofDays(5000));
        assertThat(scene.count(recognised)).as("what was recognised stays").isOne();
    }

    @Test
    void aRefusalIsReadAsItWasWritten() {
        var one = scene.decided(scene.assessor(), scene.sent(Acting.somebody(Role.SEEKER)), RecognitionAction.TAKE_UP);

        one = scene.decided(scene.assessorOf(one), one, RecognitionAction.REFUSE);

        assertThat(one.outcome().orElseThrow())
                .isInstanceOfSatisfying(
                        Outcome.NotRecognised.class,
                        no -> assertThat(no.reason()).isEqualTo("the practice is missing"));
        assertThat(one.canBeAppealed()).isTrue();
    }

    private interface Try {
        Recognition by(Actor actor);
    }

    private static List<Refusal> together(List<Actor> actors, Try tried) throws InterruptedException {
        var refused = new ArrayList<Refusal>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = actors.stream()
                    .map(actor -> threads.submit(() -> tried.by(actor)))
                    .toList();
            for (var one : tries) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(((Refused) Objects.requireNonNull(e.getCause())).refusal());
                }
            }
        }
        return refused;
    }

    private static void refused(Throwable thrown, RecognitionRefusal refusal) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.refusal()).isEqualTo(refusal));
    }
}
