package eu.savoirfaire.platform.notification.preference;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person is written to. In the page they see everything anyway. */
public enum Rhythm {
    /** A mail for each notice. */
    INSTANT,
    /** One mail in the morning. */
    DAILY,
    /** One mail on the first morning of the week. */
    WEEKLY,
    /** No mail. */
    NONE;

    public static Optional<Rhythm> of(String name) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.name().equals(name))
                .findFirst();
    }

    public Label label() {
        return Label.key("platform.notice.rhythm." + name().toLowerCase(Locale.ROOT));
    }
}
