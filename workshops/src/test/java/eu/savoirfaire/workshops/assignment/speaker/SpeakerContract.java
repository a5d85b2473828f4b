package eu.savoirfaire.workshops.assignment.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.programme.keeping.Programming;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account is asked by mail, answers by a link, and is forgotten or found again. */
abstract class SpeakerContract {
    private static final String ADDRESS = "person5@example.org";
    private static final Item TALK = new Item(
            new ItemId(new UUID(6, 1)),
            Item.Sort.TALK,
            Duration.ZERO,
            Duration.ofMinutes(30),
            "Prima tappa",
            Language.IT,
            Optional.empty(),
            Optional.empty());

    private TestDatabase database;
    private AttendScene scene;
    private WorkshopId id;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        scene = new AttendScene(database, true);
        id = scene.open(SomePlan.inSiena());
        release(TALK);
    }

    @AfterEach
    void close() {
        scene.close();
        database.close();
    }

    @Test
    void theLinkOfTheMailIsEnoughToSayYesAndNobodyReadsTheAddressAnywhereElse() {
        var speaker = invite();
        var mail = awaitMails(1).getFirst();

        assertThat(mail).contains("https://savoir.example/speakers/" + speaker.secret(), "Łucja أمينة", "Prima tappa");
        assertThat(scene.rows("select * from workshops.speaker_invitation").getFirst())
                .doesNotContain(ADDRESS, "Łucja", speaker.secret());
        assertThat(scene.rows("select data from infra.event")).noneMatch(event -> event.contains(ADDRESS));
        assertThat(scene.part(Speakers.class).name(speaker.guest())).contains("Łucja أمينة");

        answer(speaker, true);
        answer(speaker, true);
        assertThat(state(speaker)).isEqualTo(State.CONFIRMED);
        answer(speaker, false);
        assertThat(state(speaker)).isEqualTo(State.DECLINED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.part(Inviting.class).answer("guessed", true));
        assertThatExceptionOfType(Refused.class).isThrownBy(this::invite);
    }

    @Test
    void whoHasNoAccountIsToldWhatOthersSeeInTheirNotices() {
        var speaker = invite();
        awaitMails(1);
        answer(speaker, true);
        release(TALK.beginning(Duration.ofMinutes(30)));
        assertThat(awaitMails(2).getLast()).contains("qualcosa è cambiato", speaker.secret());
        scene.plan(id, SomePlan.good(PlanningAction.POSTPONE));
        assertThat(awaitMails(3).getLast()).contains("rinviato", "Not enough speakers");
        scene.plan(id, SomePlan.good(PlanningAction.CANCEL));
        assertThat(awaitMails(4).getLast()).contains("annullato");
        assertThat(scene.part(WorkshopsAhead.class).concerned(id)).doesNotContain(speaker.guest());
        assertThat(scene.part(WorkshopsAhead.class).assigned(speaker.assignment()))
                .isEmpty();
    }

    @Test
    void theAccountWithThatAddressTakesItOverAndTheLinkEnds() {
        var speaker = invite();
        answer(speaker, true);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> join(speaker, AttendScene.attendee(2)));
        join(speaker, AttendScene.attendee(5));

        var mine = scene.part(Assignments.class).of(AttendScene.person(5));
        assertThat(mine)
                .singleElement()
                .satisfies(kept -> assertThat(kept.assignment().state()).isEqualTo(State.CONFIRMED));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> answer(speaker, false));
        assertThat(scene.part(Speakers.class).name(speaker.guest())).isEmpty();
    }

    @Test
    void whoWasAskedUnderBothNamesKeepsTheOneOfTheAccount() {
        var speaker = invite();
        var other = AttendScene.done(scene.as(
                SomePlan.by(Hand.TRAINER),
                () -> scene.part(Assigning.class).invite(id, AttendScene.person(5), TALK.id(), Part.SPEAKER)));

        join(speaker, AttendScene.attendee(5));

        assertThat(state(speaker)).isEqualTo(State.WITHDRAWN);
        assertThat(scene.part(Assignments.class).of(AttendScene.person(5)))
                .singleElement()
                .isEqualTo(other);
    }

    @Test
    void aMonthAfterwardsNobodyKnowsWhoItWas() {
        var speaker = invite();
        answer(speaker, true);

        assertThat(dropped(Duration.ofDays(29))).isZero();
        assertThat(scene.part(Speakers.class).name(speaker.guest())).isPresent();
        assertThat(dropped(Duration.ofDays(31))).isEqualTo(1);

        assertThat(scene.part(Speakers.class).name(speaker.guest())).isEmpty();
        assertThat(scene.rows("select id from workshops.speaker_invitation")).isEmpty();
        assertThat(state(speaker)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whoIsErasedIsForgottenAsAGuestToo() {
        invite();
        var kept = scene.personalData("speaker-invitations");
        assertThat(kept.of(AttendScene.person(5))).hasSize(1);
        assertThat(kept.of(SomePlan.by(Hand.TRAINER).person().orElseThrow())).hasSize(1);

        scene.inTransaction(() -> {
            kept.erase(AttendScene.person(5));
            return true;
        });

        assertThat(kept.of(AttendScene.person(5))).isEmpty();
        assertThat(scene.rows("select id from workshops.speaker_invitation")).isEmpty();
    }

    private InvitedSpeaker invite() {
        return scene.as(
                SomePlan.by(Hand.TRAINER),
                () -> scene.part(Inviting.class)
                        .invite(id, "Łucja أمينة", "Person5@Example.org", TALK.id(), Part.SPEAKER, Language.IT));
    }

    private void answer(InvitedSpeaker speaker, boolean yes) {
        AttendScene.done(
                scene.as(Actor.visitor(), () -> scene.part(Inviting.class).answer(speaker.secret(), yes)));
    }

    private void join(InvitedSpeaker speaker, Actor actor) {
        scene.as(actor, () -> {
            scene.part(Inviting.class).join(speaker.secret());
            return true;
        });
    }

    private State state(InvitedSpeaker speaker) {
        return scene.part(Assignments.class)
                .find(speaker.assignment())
                .orElseThrow()
                .assignment()
                .state();
    }

    private int dropped(Duration after) {
        var now = SomePlan.inSiena().hours().endsAt().plus(after);
        return scene.inTransaction(() -> scene.parts(RetentionRule.class).stream()
                .filter(rule -> rule.name().equals("speaker-invitations"))
                .findFirst()
                .orElseThrow()
                .drop(now));
    }

    private void release(Item item) {
        scene.as(SomePlan.by(Hand.TRAINER), () -> {
            var programming = scene.part(Programming.class);
            programming.put(id, version(), item, Optional.empty());
            return programming.release(id, version());
        });
    }

    private long version() {
        return scene.part(Programmes.class).kept(id).version();
    }

    private List<String> awaitMails(int number) {
        var sql = "select body from infra.outgoing_mail where message_id like 'speaker-%' order by id";
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (scene.rows(sql).size() < number && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(scene.rows(sql)).hasSize(number);
        return scene.rows(sql);
    }
}
