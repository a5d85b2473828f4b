package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.queue.Turn;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The life of one workshop from eight days before to its start, with whatever people do, drawn at random. */
final class Season {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Rome"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Kiritimati"));
    private static final int PEOPLE = 14;
    private static final Duration BEFORE = Duration.ofDays(8);

    private final Hall hall;
    private final RandomGenerator random;
    private final WorkshopId id;
    private final Instant freeze;

    Season(Hall hall, RandomGenerator random) {
        this.hall = hall;
        this.random = random;
        var plan = SomePlan.with(
                Map.of(Channel.ROOM, 3, Channel.ONLINE, 4), Policy.usual().frozen(Duration.ofHours(3)));
        freeze = plan.freezesAt();
        hall.clock.set(SomePlan.NOW);
        id = hall.open(plan);
        hall.clock.set(plan.hours().startsAt().minus(BEFORE));
    }

    void play(int steps) {
        var pace = BEFORE.dividedBy(steps);
        for (var step = 0; step < steps; step++) {
            try {
                step();
            } catch (Refused expected) {
                assertThat(expected.refusal()).isInstanceOf(RegistrationRefusal.class);
            }
            nobodyIsWoken();
            hall.clock.pass(pace);
        }
    }

    private void step() {
        var person = random.nextInt(PEOPLE);
        var who = People.attendee(1_000 + person);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> hall.people.as(who, () -> hall.registrations.register(id, request()));
            case 4, 5, 6 -> answer(1_000 + person);
            case 7 -> hall.offers.tick();
            case 8 -> turn();
            default -> {
                var there = new HashSet<RegistrationId>();
                hall.people.as(who, () -> hall.registrations.mine(id)).forEach(one -> there.add(one.id()));
                hall.people.as(SomePlan.by(Hand.HOST), () -> hall.admissions.admit(id, channel(), there));
            }
        }
    }

    /** Something that the trainer does. */
    private void turn() {
        if (random.nextInt(5) == 0) {
            hall.plan(id, SomePlan.good(PlanningAction.POSTPONE));
            hall.plan(
                    id,
                    new PlanningCommand.To(
                            PlanningAction.RESCHEDULE, SomePlan.inSiena().hours()));
            hall.plan(id, new PlanningCommand.Simple(PlanningAction.OPEN));
        } else {
            hall.plan(id, new PlanningCommand.Resize(channel(), random.nextInt(1, 6)));
        }
    }

    private void answer(int person) {
        var mine = hall.people.as(People.attendee(person), () -> hall.registrations.mine(id));
        for (var one : mine) {
            var action = switch (one.state()) {
                case OFFERED -> random.nextInt(3) == 0 ? RegistrationAction.DECLINE : RegistrationAction.ACCEPT;
                case CONFIRMED -> one.askedAgain() ? RegistrationAction.STAY : RegistrationAction.CANCEL;
                default -> RegistrationAction.CANCEL;
            };
            hall.answer(person, one.id(), action);
        }
    }

    private void nobodyIsWoken() {
        for (var person = 0; person < PEOPLE; person++) {
            for (var one : hall.people.as(People.attendee(1_000 + person), () -> hall.registrations.mine(id))) {
                if (one.state() == RegistrationState.OFFERED) {
                    var until = one.offeredUntil().orElseThrow();
                    assertThat(until).isBeforeOrEqualTo(freeze);
                    assertThat(Turn.isQuiet(until, one.zone())).isFalse();
                }
            }
        }
    }

    private Request request() {
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        return new Request(channel(), Language.IT, zone, random.nextInt(3) == 0, Optional.empty());
    }

    private Channel channel() {
        return random.nextBoolean() ? Channel.ROOM : Channel.ONLINE;
    }
}
