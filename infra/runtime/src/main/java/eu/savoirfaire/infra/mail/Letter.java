package eu.savoirfaire.infra.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail as it is written.
 *
 * @param kind a word in front of its Message-ID, such as {@code relay}
 * @param to at least one address
 * @param replyTo whom an answer reaches; empty for nobody
 * @param html the text for programs that show HTML; empty for plain text alone
 * @param headers further ones by their names
 * @param calendar an iCalendar object beside the text; empty for none
 * @param worth how long it is of use: what waits longer is thrown away, and after {@link Outbox#LONGEST_WAIT} all is
 */
public record Letter(
        String kind,
        List<String> to,
        Optional<String> replyTo,
        String subject,
        String text,
        Optional<String> html,
        Map<String, String> headers,
        Optional<String> calendar,
        Duration worth) {

    public Letter {
        to = List.copyOf(to);
        headers = Map.copyOf(headers);
    }

    /** In plain text, to be answered by nobody. */
    public static Letter plain(String kind, List<String> to, String subject, String text, Duration worth) {
        return new Letter(
                kind, to, Optional.empty(), subject, text, Optional.empty(), Map.of(), Optional.empty(), worth);
    }

    public Letter answeredTo(String address) {
        return new Letter(kind, to, Optional.of(address), subject, text, html, headers, calendar, worth);
    }

    public Letter alsoAs(String otherHtml) {
        return new Letter(kind, to, replyTo, subject, text, Optional.of(otherHtml), headers, calendar, worth);
    }

    public Letter with(Map<String, String> others) {
        return new Letter(kind, to, replyTo, subject, text, html, others, calendar, worth);
    }

    /** With something for the calendar of whoever gets it (RFC 6047). */
    public Letter inviting(String iCalendar) {
        return new Letter(kind, to, replyTo, subject, text, html, headers, Optional.of(iCalendar), worth);
    }

    Mail mail(String id) {
        return new Mail(id, to, replyTo, subject, text, html, headers, calendar);
    }
}
