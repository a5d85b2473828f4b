package eu.savoirfaire.workshops.planning;

/**
 * By which calendars know a workshop again (RFC 5545 §3.8.4.7, §3.8.7.4).
 *
 * @param uid never changes
 * @param sequence from 0; one more with each change that matters to whoever comes
 */
public record CalendarMark(String uid, int sequence) {

    CalendarMark changed() {
        return new CalendarMark(uid, sequence + 1);
    }
}
