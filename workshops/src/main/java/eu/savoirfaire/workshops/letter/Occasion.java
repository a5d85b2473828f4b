package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why somebody gets a letter. */
enum Occasion {
    NOMINATED,
    REQUESTED,
    CONFIRMED,
    QUEUED,
    OFFERED,
    ASKED_AGAIN,
    DECLINED,
    EXPIRED,
    REJECTED,
    CANCELLED,
    /** The workshop has other hours or another mode. */
    CHANGED,
    REMINDER_DAYS(Duration.ofDays(3)),
    REMINDER_DAY(Duration.ofDays(1)),
    REMINDER_SOON(Duration.ofHours(1));

    private final Duration before;

    Occasion() {
        this(Duration.ZERO);
    }

    Occasion(Duration before) {
        this.before = before;
    }

    /** How long before the start it is due; zero for what is no reminder. */
    Duration before() {
        return before;
    }

    boolean isReminder() {
        return !before.isZero();
    }

    /** The earliest first. */
    static List<Occasion> reminders() {
        return List.of(REMINDER_DAYS, REMINDER_DAY, REMINDER_SOON);
    }

    /** When the next one takes its place. */
    Duration overtakenAt() {
        return switch (this) {
            case REMINDER_DAYS -> REMINDER_DAY.before;
            case REMINDER_DAY -> REMINDER_SOON.before;
            default -> Duration.ZERO;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a registration that came into a state is told. */
    static Occasion of(RegistrationState state) {
        return switch (state) {
            case NOMINATED -> NOMINATED;
            case PENDING_APPROVAL -> REQUESTED;
            case CONFIRMED -> CONFIRMED;
            case WAITLISTED -> QUEUED;
            case OFFERED -> OFFERED;
            case DECLINED -> DECLINED;
            case EXPIRED -> EXPIRED;
            case REJECTED -> REJECTED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** What it does to a calendar, if anything. */
    Optional<Entry> entry() {
        return switch (this) {
            case CONFIRMED, CHANGED -> Optional.of(Entry.AS_IT_IS);
            case ASKED_AGAIN, CANCELLED -> Optional.of(Entry.GONE);
            case NOMINATED,
                    REQUESTED,
                    QUEUED,
                    OFFERED,
                    DECLINED,
                    EXPIRED,
                    REJECTED,
                    REMINDER_DAYS,
                    REMINDER_DAY,
                    REMINDER_SOON -> Optional.empty();
        };
    }

    /** What a calendar is told. */
    enum Entry {
        AS_IT_IS,
        GONE
    }
}
