package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Reminds those who have a seat: three days, a day and an hour before the start. Who gets a seat later is reminded of what is
 * still to come. Any number of nodes may do so: the row of a letter can only be made once.
 */
@Singleton
public class ReminderClock {
    private final LetterRows rows;
    private final Letters letters;
    private final Attendees attendees;
    private final Plans plans;
    private final Clock clock;

    ReminderClock(LetterRows rows, Letters letters, Attendees attendees, Plans plans, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.attendees = attendees;
        this.plans = plans;
        this.clock = clock;
    }

    /** @return how many reminders were written here */
    public int tick() {
        var written = 0;
        for (var reminder : Occasion.reminders()) {
            var now = clock.instant();
            var due = rows.toRemind(reminder, now.plus(reminder.overtakenAt()), now.plus(reminder.before()));
            for (var registration : due) {
                written += remind(new RegistrationId(registration), reminder) ? 1 : 0;
            }
        }
        return written;
    }

    @Transactional
    boolean remind(RegistrationId id, Occasion reminder) {
        var registration = attendees.find(id).orElseThrow();
        var workshop = plans.find(registration.workshop()).orElseThrow();
        var wanted = registration.state() == RegistrationState.CONFIRMED
                && clock.instant().isBefore(workshop.plan().hours().startsAt());
        return wanted && letters.remind(workshop, registration, reminder);
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final ReminderClock reminders;

        Watch(ReminderClock reminders) {
            this.reminders = reminders;
        }

        @Scheduled(initialDelay = "40s", fixedDelay = "60s")
        void look() {
            reminders.tick();
        }
    }
}
