package eu.savoirfaire.workshops.attendance;

import java.util.Optional;

/**
 * That somebody was there for a time.
 *
 * @param name as the source has it
 * @param mail in lower case; empty where the source has none
 */
public record Evidence(Origin origin, String name, Optional<String> mail, Span span) {

    /** Whom the source means: the same in each of its rows. */
    public Label label() {
        return new Label(name, mail);
    }

    /** What a source calls somebody. */
    public record Label(String name, Optional<String> mail) {}
}
