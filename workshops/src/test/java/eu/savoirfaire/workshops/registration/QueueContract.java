package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import eu.savoirfaire.workshops.registration.table.RegistrationTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the queue, on whatever database; after each test the log is replayed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueueContract {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();

    private static final long SEED = Long.getLong("savoir.seed", 20_260_615);

    private Hall hall;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        hall = new Hall(database());
    }

    @BeforeEach
    void morning() {
        hall.clock.set(SomePlan.NOW);
    }

    @AfterEach
    void heldIsConfirmedAndOffered() {
        assertThat(hall.rows("""
                        select p.id from workshops.seat_pool p
                        where p.held <> (select count(*) from workshops.registration r
                            where r.workshop_id = p.workshop_id and r.channel = p.channel and r.seq > 0
                            and r.state in ('CONFIRMED', 'OFFERED'))
                        or p.waiting <> (select count(*) from workshops.registration r
                            where r.workshop_id = p.workshop_id and r.channel = p.channel and r.state = 'WAITLISTED')""")).isEmpty();
    }

    @AfterAll
    void shut() {
        try {
            var log = hall.rows("select distinct workshop_id from workshops.seat_pool").stream()
                    .flatMap(id -> hall.log(new WorkshopId(UUID.fromString(id))).stream())
                    .toList();
            Replay.agrees(hall, log);
            assertThat(Replay.of(tampered(log)).exit()).isEqualTo(1);
        } finally {
            hall.close();
        }
    }

    @Test
    void theSameAgainIsTheSameAndTellsNobody() {
        var id = room(1);
        var first = hall.register(id, 1, Channel.ROOM);
        var told = hall.rows("select count(*) from infra.event");

        assertThat(hall.register(id, 1, Channel.ROOM)).isEqualTo(first);

        assertThat(hall.rows("select count(*) from infra.event")).isEqualTo(told);
    }

    @Test
    void aSeatThatIsFreeIsOfferedToTheFirstWhoTakesItOrLeavesIt() {
        var id = room(1);
        var first = hall.register(id, 1, Channel.ROOM);
        var second = hall.register(id, 2, Channel.ROOM);
        var third = hall.register(id, 3, Channel.ROOM);

        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        assertThat(hall.mine(id, 2).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(hall.mine(id, 2).offeredUntil()).contains(SomePlan.NOW.plus(Duration.ofHours(24)));
        hall.answer(2, second.id(), RegistrationAction.DECLINE);
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(Hall.of(hall.answer(3, third.id(), RegistrationAction.ACCEPT))
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(hall.answer(3, third.id(), RegistrationAction.ACCEPT)).isInstanceOf(Decision.DoneAlready.class);
    }

    @Test
    void newcomersWaitWhileSomebodyWaitsAndWhoComesBackIsLast() {
        var id = room(1);
        var first = hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Channel.ROOM);
        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        var again = hall.register(id, 1, Channel.ROOM);

        assertThat(again.state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(again.seq()).isEqualTo(3);
        assertThat(again.id()).isNotEqualTo(first.id());
    }

    @Test
    void anOfferThatIsOverGoesOn() {
        var id = room(1);
        var first = hall.register(id, 1, Channel.ROOM);
        var second = hall.register(id, 2, Channel.ROOM);
        hall.register(id, 3, Channel.ROOM);
        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        hall.clock.pass(Duration.ofHours(24));
        var late = hall.answer(2, second.id(), RegistrationAction.ACCEPT);

        assertThat(late).isEqualTo(new Decision.Not<>(new RegistrationRefusal.OfferOver()));
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
        hall.clock.pass(Duration.ofDays(2));
        assertThat(hall.offers.tick()).isEqualTo(1);
        assertThat(hall.offers.tick()).isZero();
        assertThat(hall.pool(id, Channel.ROOM).held()).isZero();
    }

    @Test
    void onTheLastDayTheFirstWhoComesAtShortNoticeHasItAtOnce() {
        var id = room(1);
        var first = hall.register(id, 1, Channel.ROOM);
        var second = hall.register(id, 2, Channel.ROOM);
        hall.register(id, 3, Hall.request(Channel.ROOM, true));
        hall.clock.set(START.minus(Duration.ofHours(6)));

        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(hall.mine(id, 2).state()).isEqualTo(RegistrationState.WAITLISTED);
        hall.answer(3, hall.mine(id, 3).id(), RegistrationAction.CANCEL);
        assertThat(hall.register(id, 4, Channel.ROOM).state()).isEqualTo(RegistrationState.WAITLISTED);
        hall.people.as(People.attendee(2), () -> hall.answers.comeAtShortNotice(second.id(), true));
        assertThat(hall.mine(id, 2).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void fromTheFreezeOnTheHostAdmitsThoseWhoAreThereInTheOrderOfTheQueue() {
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, 1), Policy.usual().frozen(Duration.ofHours(2))));
        var first = hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Hall.request(Channel.ROOM, true));
        var third = hall.register(id, 3, Channel.ROOM);
        var fourth = hall.register(id, 4, Channel.ROOM);
        var there = Set.of(fourth.id(), third.id());
        assertThatThrownBy(() -> admit(id, there)).isInstanceOf(Refused.class);
        hall.clock.set(START.minus(Duration.ofHours(1)));

        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        assertThat(hall.pool(id, Channel.ROOM).held()).isZero();
        assertThat(admit(id, there)).extracting(Registration::id).containsExactly(third.id());
        assertThat(hall.mine(id, 1 + 1).state()).isEqualTo(RegistrationState.WAITLISTED);
    }

    @Test
    void moreSeatsPromoteAndFewerTakeNoneAway() {
        var id = room(1);
        for (var person = 1; person <= 4; person++) {
            hall.register(id, person, Channel.ROOM);
        }

        hall.plan(id, new PlanningCommand.Resize(Channel.ROOM, 3));
        assertThat(hall.mine(id, 2).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(hall.mine(id, 4).state()).isEqualTo(RegistrationState.WAITLISTED);

        hall.plan(id, new PlanningCommand.Resize(Channel.ROOM, 1));
        assertThat(hall.pool(id, Channel.ROOM).overbooked()).isEqualTo(2);
        hall.answer(2, hall.mine(id, 2).id(), RegistrationAction.DECLINE);
        assertThat(hall.mine(id, 4).state()).isEqualTo(RegistrationState.WAITLISTED);
    }

    @Test
    void whoWaitsForTheRoomKeepsTheirOnlineSeatUntilTheyHaveOne() {
        var id = hybrid(1, 1);
        hall.register(id, 1, Channel.ROOM);
        var online = hall.register(id, 2, Channel.ONLINE);
        var wish = hall.register(id, 2, Channel.ROOM);
        hall.register(id, 3, Channel.ONLINE);
        assertThat(wish.state()).isEqualTo(RegistrationState.WAITLISTED);

        hall.answer(1, hall.mine(id, 1).id(), RegistrationAction.CANCEL);
        assertThat(hall.mine(id, 2).id()).isEqualTo(online.id());
        var swapped = Hall.of(hall.answer(2, wish.id(), RegistrationAction.ACCEPT));

        assertThat(swapped.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(swapped.wish()).isFalse();
        assertThat(hall.mine(id, 2).id()).isEqualTo(wish.id());
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(hall.pool(id, Channel.ONLINE).held()).isEqualTo(1);
    }

    @Test
    void aWishStandsAloneWhenTheOnlineSeatIsGivenUp() {
        var id = hybrid(1, 1);
        hall.register(id, 1, Channel.ROOM);
        var online = hall.register(id, 2, Channel.ONLINE);
        hall.register(id, 2, Channel.ROOM);

        hall.answer(2, online.id(), RegistrationAction.CANCEL);

        assertThat(hall.mine(id, 2).wish()).isFalse();
        assertThat(hall.people.as(
                        People.attendee(2), () -> hall.registrations.register(id, Hall.request(Channel.ONLINE, false))))
                .isEqualTo(new Decision.Not<>(new RegistrationRefusal.AlreadyOtherwise()));
    }

    @Test
    void aTrainerSaysYesAndTheNumberIsThatOfTheRequest() {
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, 1), Policy.usual().withApproval()));
        var first = hall.register(id, 1, Channel.ROOM);
        var second = hall.register(id, 2, Channel.ROOM);
        assertThat(first.state()).isEqualTo(RegistrationState.PENDING_APPROVAL);
        var trainer = SomePlan.by(Hand.TRAINER);

        assertThat(hall.answer(1, first.id(), RegistrationAction.APPROVE))
                .isEqualTo(new Decision.Not<>(new RegistrationRefusal.NotYours()));
        assertThat(Hall.of(hall.answer(trainer, second.id(), RegistrationAction.APPROVE))
                        .state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(Hall.of(hall.answer(trainer, first.id(), RegistrationAction.APPROVE))
                        .state())
                .isEqualTo(RegistrationState.WAITLISTED);
        assertThat(hall.mine(id, 1).seq()).isEqualTo(1);
        var third = hall.register(id, 3, Channel.ROOM);
        assertThat(Hall.of(hall.answer(trainer, third.id(), RegistrationAction.REJECT))
                        .state())
                .isEqualTo(RegistrationState.REJECTED);
    }

    @Test
    void aNomineeSaysYesAndComesBeforeEverybodyWhereTheRuleSaysSo() {
        var id = hall.open(SomePlan.with(
                Map.of(Channel.ROOM, 1), Policy.usual().preferring(PriorityClass.NOMINEE, PriorityClass.EVERYBODY)));
        hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Channel.ROOM);
        var named = Hall.of(hall.people.as(
                People.coordinator(),
                () -> hall.admissions.nominate(
                        id, People.id(3), SomePlan.ELSEWHERE, Hall.request(Channel.ROOM, false))));
        assertThat(named.state()).isEqualTo(RegistrationState.NOMINATED);
        assertThat(hall.pool(id, Channel.ROOM).waiting()).isEqualTo(1);

        var joined = Hall.of(hall.answer(3, named.id(), RegistrationAction.JOIN));

        assertThat(joined.state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(place(id, 3)).contains(new Place(1, 2, List.of(PriorityClass.NOMINEE, PriorityClass.EVERYBODY)));
        assertThat(place(id, 2)).map(Place::position).contains(2L);
        hall.answer(1, hall.mine(id, 1).id(), RegistrationAction.CANCEL);
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void whereSomebodyStandsIsTheirsToKnow() {
        var id = room(1);
        hall.register(id, 1, Channel.ROOM);
        var second = hall.register(id, 2, Channel.ROOM);

        assertThatThrownBy(() -> hall.people.as(People.attendee(1), () -> hall.registrations.place(second.id())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hall.people.as(
                        Actor.visitor(), () -> hall.registrations.register(id, Hall.request(Channel.ROOM, false))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsPutOffMakesOffersVoidAndAsksEverybodyAgain() {
        var id = room(2);
        var first = hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Channel.ROOM);
        hall.register(id, 3, Channel.ROOM);
        hall.answer(1, first.id(), RegistrationAction.CANCEL);

        hall.plan(id, SomePlan.good(PlanningAction.POSTPONE));

        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(hall.mine(id, 2).askedAgain()).isTrue();
        hall.answer(2, hall.mine(id, 2).id(), RegistrationAction.STAY);
        assertThat(hall.mine(id, 2).askedAgain()).isFalse();
        hall.plan(id, SomePlan.good(PlanningAction.RESCHEDULE));
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void aWorkshopThatMovesOnlineTakesItsPeopleAlong() {
        var id = hybrid(1, 1);
        hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Channel.ONLINE);
        hall.register(id, 2, Channel.ROOM);
        hall.register(id, 3, Channel.ROOM);

        hall.plan(id, new PlanningCommand.ChangeMode(Mode.ONLINE, Optional.empty(), Map.of(), "The hall is flooded"));

        var online = hall.pool(id, Channel.ONLINE);
        assertThat(online.held()).isEqualTo(2);
        assertThat(online.overbooked()).isEqualTo(1);
        assertThat(hall.mine(id, 1).channel()).isEqualTo(Channel.ONLINE);
        assertThat(hall.mine(id, 1).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(hall.mine(id, 3).state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(hall.pool(id, Channel.ROOM).held()).isZero();
    }

    @Test
    void whatIsCancelledEndsEverything() {
        var id = hybrid(1, 1);
        hall.register(id, 1, Channel.ROOM);
        hall.register(id, 2, Channel.ONLINE);
        hall.register(id, 2, Channel.ROOM);

        hall.plan(id, SomePlan.good(PlanningAction.CANCEL));

        assertThat(hall.pool(id, Channel.ROOM).held()
                        + hall.pool(id, Channel.ONLINE).held())
                .isZero();
        assertThat(hall.people.as(People.attendee(2), () -> hall.registrations.mine(id)))
                .isEmpty();
    }

    @Test
    void aLateCancellationIsOne() {
        var id = room(2);
        var early = hall.register(id, 1, Channel.ROOM);
        var late = hall.register(id, 2, Channel.ROOM);

        assertThat(Hall.of(hall.answer(1, early.id(), RegistrationAction.CANCEL))
                        .late())
                .isFalse();
        hall.clock.set(START.minus(Duration.ofHours(47)));
        assertThat(Hall.of(hall.answer(2, late.id(), RegistrationAction.CANCEL)).late())
                .isTrue();
    }

    @Test
    void whoIsErasedLeavesTheirSeatToTheNext() {
        var id = room(1);
        hall.register(id, 901, Channel.ROOM);
        hall.register(id, 902, Channel.ROOM);
        var kept = hall.context.getBean(KeptRegistrations.class);
        assertThat(kept.of(People.id(901))).hasSize(1);

        kept.erase(People.id(901));
        kept.erase(People.id(901));

        assertThat(kept.of(People.id(901))).isEmpty();
        assertThat(hall.mine(id, 902).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void whatTheTableDoesNotHaveIsRefusedToEverybody() {
        var id = room(1);
        var one = hall.register(id, 800, Channel.ROOM);
        var refused = 0;
        for (var state : RegistrationState.values()) {
            hall.execute("update workshops.registration set state = '%s' where id = '%s'"
                    .formatted(state, one.id().value()));
            for (var action : RegistrationAction.values()) {
                refused += refused(one, state, action);
            }
        }
        hall.execute("update workshops.registration set state = 'CONFIRMED' where id = '%s'"
                .formatted(one.id().value()));

        assertThat(refused).isGreaterThan(300);
    }

    /** How many of those who may not do it were refused. */
    private int refused(Registration one, RegistrationState state, RegistrationAction action) {
        var hands = RegistrationTable.row(state, action)
                .map(RegistrationTable.Row::hands)
                .orElseGet(Set::of);
        // nobody is the queue, and a host has the host's own way in
        var people = Map.of(
                "PERSON", People.attendee(800),
                "TRAINER", SomePlan.by(Hand.TRAINER),
                "a host", SomePlan.by(Hand.HOST),
                "a stranger", People.attendee(801));
        var refused = 0;
        for (var person : people.entrySet()) {
            if (hands.stream().noneMatch(hand -> hand.name().equals(person.getKey()))) {
                assertThat(hall.answer(person.getValue(), one.id(), action))
                        .as("%s %s by %s", state, action, person.getKey())
                        .isNotInstanceOf(Decision.Done.class);
                refused++;
            }
        }
        return refused;
    }

    @Test
    void nobodyIsPassedOverAndNobodyIsWokenWhateverHappensInWhateverOrder() {
        System.out.println("savoir.seed=" + SEED);
        for (var round = 0; round < 4; round++) {
            new Season(hall, RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + round)).play(150);
        }
    }

    private WorkshopId room(int seats) {
        return hall.open(SomePlan.with(Map.of(Channel.ROOM, seats), Policy.usual()));
    }

    private WorkshopId hybrid(int room, int online) {
        return hall.open(SomePlan.with(Map.of(Channel.ROOM, room, Channel.ONLINE, online), Policy.usual()));
    }

    private List<Registration> admit(WorkshopId id, Set<RegistrationId> there) {
        return hall.people.as(SomePlan.by(Hand.HOST), () -> hall.admissions.admit(id, Channel.ROOM, there));
    }

    private Optional<Place> place(WorkshopId id, int person) {
        return hall.people.as(
                People.attendee(person),
                () -> hall.registrations.place(hall.mine(id, person).id()));
    }

    /** One letter of one entry is another. */
    private static List<String> tampered(List<String> log) {
        return log.stream()
                .map(line -> line.contains("\tQUEUED\t") ? line.replace("\tQUEUED\t", "\tKEPT\t") : line)
                .toList();
    }
}
