package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.registration.Registrations.Place;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How seats are given and waited for. */
abstract class QueueContract extends QueueDay {

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
}
