package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.letter.ReminderClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program on an H2 file is killed again and again ({@code -Dsavoir.queue.kills}, by default 8) while it reminds people of a
 * workshop and seats go from those who leave to those who wait.
 */
class ReminderKillIT {
    private static final int KILLS = Integer.getInteger("savoir.queue.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_261_123);
    private static final int LONGEST_LIFE = 900;

    @TempDir
    private Path temporary;

    @Test
    void noReminderIsLostAndNoneIsWrittenTwice() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var data = temporary.resolve("data");
        var seen = new HashSet<String>();

        for (var kill = 1; kill <= KILLS; kill++) {
            var life = new KilledProgram(RemindingCasualty.class, data, SEED + kill);
            seen.addAll(life.killedAfter(random.nextInt(LONGEST_LIFE)));
            assertWhole(data, seen);
        }
        var reminded = remindTheOthers(data);

        assertEverybodyIsRemindedOnce(data);
        System.out.printf("%d kills, %d reminders seen, %d written afterwards%n", KILLS, seen.size(), reminded);
    }

    private static void assertWhole(Path data, Set<String> seen) throws IOException {
        try (var hall = new Hall(data)) {
            assertThat(hall.rows("select id from workshops.letter")).containsAll(seen);
            assertEachHasOneMail(hall);
            QueueKillIT.assertSeatsAreRight(hall);
        }
    }

    /** A reminder and its mail are written at once, and the mail has the id of the reminder. */
    private static void assertEachHasOneMail(Hall hall) {
        var letters = hall.rows("""
                select 'reminder-' || cast(id as varchar) from workshops.letter
                where starts_at is not null and state = 'WAITING'""");
        var mails = hall.rows("select message_id from infra.outgoing_mail where message_id like 'reminder-%'");
        assertThat(mails).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(letters);
    }

    private static int remindTheOthers(Path data) {
        try (var scene = new AttendScene(data)) {
            RemindingCasualty.remindable(scene);
            var written = 0;
            for (var more = 1; more > 0; written += more) {
                more = scene.part(ReminderClock.class).tick();
            }
            return written;
        }
    }

    private static void assertEverybodyIsRemindedOnce(Path data) {
        try (var hall = new Hall(data)) {
            assertEachHasOneMail(hall);
            assertThat(hall.rows("""
                            select r.id, count(l.id) from workshops.registration r
                            left join workshops.letter l on l.workshop_id = r.workshop_id
                                and l.person_id = r.person_id and l.occasion = 'REMINDER_DAYS'
                            where r.state = 'CONFIRMED' group by r.id having count(l.id) <> 1""")).as("reminded never or twice").isEmpty();
        }
    }
}
