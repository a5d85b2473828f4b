package eu.savoirfaire.infra.mail;

import java.util.List;
import java.util.Optional;

/**
 * A mail in plain text.
 *
 * @param id what its Message-ID begins with: the same mail handed over twice has the same one
 * @param to at least one address
 * @param replyTo whom an answer reaches; empty for nobody
 */
public record Mail(String id, List<String> to, Optional<String> replyTo, String subject, String text) {
    public Mail {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a mail to nobody: " + id);
        }
    }
}
