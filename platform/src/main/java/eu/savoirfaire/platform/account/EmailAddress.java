package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case: no mail server that people use tells two of its readers apart by case.
 *
 * @param text such as {@code amina@example.org}
 */
public record EmailAddress(String text) {
    /** RFC 5321 §4.5.3.1.3, without the brackets. */
    private static final int LONGEST = 254;

    private static final String NOWHERE = "@assisted.invalid";

    /** One at-sign with something on both sides and a dot after it; the mail that arrives shows whether it is right. */
    private static final Pattern LOOK = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]+@[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]+\\.[^\\s@<>,;:\"()\\[\\].\\p{Cntrl}]+");

    /** The address that a person typed; empty when it cannot be one. */
    public static Optional<EmailAddress> of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && LOOK.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** The place of an address for somebody who has none; nothing sent there can arrive (RFC 2606 §2). */
    static EmailAddress nowhere(PersonId person) {
        return new EmailAddress(person.value() + NOWHERE);
    }

    /** Whether it only stands for an address: nothing is to be sent there. */
    public boolean reachesNobody() {
        return text.endsWith(NOWHERE);
    }

    @Override
    public String toString() {
        return text;
    }
}
