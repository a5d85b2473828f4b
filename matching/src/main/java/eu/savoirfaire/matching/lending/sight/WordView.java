package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;

/**
 * Something that was written.
 *
 * @param kind what it is about, in lower case with hyphens
 */
public record WordView(String kind, String text, LocalDate on) {

    public Label name() {
        return Label.key("matching.lending.word." + kind);
    }
}
