package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.WorkshopId;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program on an H2 file is killed again and again ({@code -Dsavoir.queue.kills}, by default 8) while people register, answer
 * and cancel, and seats go from one to the next.
 */
class QueueKillIT {
    private static final int KILLS = Integer.getInteger("savoir.queue.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_260_616);
    private static final int LONGEST_LIFE = 900;

    @TempDir
    private Path temporary;

    @Test
    void noSeatIsLostAndNoneIsGivenTwice() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var acknowledged = new HashSet<String>();

        for (var kill = 1; kill <= KILLS; kill++) {
            var life = new KilledProgram(Casualty.class, temporary.resolve("data"), SEED + kill);
            acknowledged.addAll(life.killedAfter(random.nextInt(LONGEST_LIFE)));
            try (var hall = new Hall(temporary.resolve("data"))) {
                assertWhole(hall, acknowledged);
            }
        }

        assertThat(acknowledged).hasSizeGreaterThan(20);
        System.out.printf("%d kills, %d acknowledged registrations, none lost%n", KILLS, acknowledged.size());
    }

    private static void assertWhole(Hall hall, Set<String> acknowledged) {
        assertThat(hall.rows("select id from workshops.registration")).containsAll(acknowledged);
        assertSeatsAreRight(hall);
    }

    /** Held is confirmed and offered, nothing was told that was not done, and a program of its own replays the log to the same. */
    static void assertSeatsAreRight(Hall hall) {
        assertThat(hall.rows("""
                        select p.id from workshops.seat_pool p
                        where p.held <> (select count(*) from workshops.registration r
                            where r.workshop_id = p.workshop_id and r.channel = p.channel
                            and r.state in ('CONFIRMED', 'OFFERED'))""")).as("held is confirmed and offered").isEmpty();
        assertThat(hall.rows("select id from workshops.seat_pool where held < capacity and waiting > 0"))
                .as("a seat that is free while somebody waits")
                .isEmpty();
        assertThat(hall.rows("""
                        select stream from infra.event where stream like 'registration/%'
                        and not exists (select 1 from workshops.registration r
                            where 'registration/' || r.id = stream and r.version >= version)""")).as("told and not done").isEmpty();
        var log = hall.rows("select distinct workshop_id from workshops.seat_pool").stream()
                .flatMap(id -> hall.log(new WorkshopId(UUID.fromString(id))).stream())
                .toList();
        Replay.agrees(hall, log);
    }
}
