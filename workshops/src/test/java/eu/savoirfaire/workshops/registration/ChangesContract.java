package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import eu.savoirfaire.workshops.registration.table.RegistrationTable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What becomes of people and their seats when a workshop changes, and what nobody may do. */
abstract class ChangesContract extends QueueDay {

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
}
