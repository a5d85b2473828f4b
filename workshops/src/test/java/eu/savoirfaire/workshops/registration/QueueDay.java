package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.registration.Registrations.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A day of people who come and go, on whatever database; at its end the log of the queue replays to what stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueueDay {
    static final Instant START = SomePlan.inSiena().hours().startsAt();

    static final long SEED = Long.getLong("savoir.seed", 20_260_615);

    Hall hall;

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

    WorkshopId room(int seats) {
        return hall.open(SomePlan.with(Map.of(Channel.ROOM, seats), Policy.usual()));
    }

    WorkshopId hybrid(int room, int online) {
        return hall.open(SomePlan.with(Map.of(Channel.ROOM, room, Channel.ONLINE, online), Policy.usual()));
    }

    List<Registration> admit(WorkshopId id, Set<RegistrationId> there) {
        return hall.people.as(SomePlan.by(Hand.HOST), () -> hall.admissions.admit(id, Channel.ROOM, there));
    }

    Optional<Place> place(WorkshopId id, int person) {
        return hall.people.as(
                People.attendee(person),
                () -> hall.registrations.place(hall.mine(id, person).id()));
    }

    /** One letter of one entry is another. */
    static List<String> tampered(List<String> log) {
        return log.stream()
                .map(line -> line.contains("\tQUEUED\t") ? line.replace("\tQUEUED\t", "\tKEPT\t") : line)
                .toList();
    }
}
