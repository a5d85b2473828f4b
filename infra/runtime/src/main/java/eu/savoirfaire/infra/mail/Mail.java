package eu.savoirfaire.infra.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail as the mail server gets it.
 *
 * @param id what its Message-ID begins with: the same mail handed over twice has the same one
 * @param to at least one address
 * @param replyTo whom an answer reaches; empty for nobody
 * @param text in plain text
 * @param html the same for programs that show HTML; empty for plain text alone
 * @param headers further ones by their names, such as {@code List-Unsubscribe}; one line each
 * @param calendar an iCalendar object beside the text; empty for none
 */
public record Mail(
        String id,
        List<String> to,
        Optional<String> replyTo,
        String subject,
        String text,
        Optional<String> html,
        Map<String, String> headers,
        Optional<String> calendar) {

    public Mail {
        to = List.copyOf(to);
        headers = Map.copyOf(headers);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a mail to nobody: " + id);
        }
        headers.forEach(Mail::requireOneLine);
    }

    /** In plain text alone. */
    public Mail(String id, List<String> to, Optional<String> replyTo, String subject, String text) {
        this(id, to, replyTo, subject, text, Optional.empty(), Map.of(), Optional.empty());
    }

    private static void requireOneLine(String name, String value) {
        if (!name.matches("[A-Za-z0-9-]+") || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("no header of one line: " + name);
        }
    }
}
