package eu.savoirfaire.matching.provider.check;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.offer.statement.Detail;
import java.util.List;
import java.util.Optional;

/**
 * Something that keeps an offer from being public.
 *
 * @param detail where it is mended
 * @param code in lower-case-kebab, the end of the key of its sentence, which says what to do and on what ground
 * @param arguments what the sentence names
 * @param found the wording that must not be there, if that is it
 */
public record Lack(Detail detail, String code, List<Object> arguments, Optional<Found> found) {

    /** What is missing, on what ground, and what to do. */
    public Label label() {
        return new Label.Key("matching.offers.lack." + code, arguments);
    }

    static Lack of(Detail detail, String code, Object... arguments) {
        return new Lack(detail, code, List.of(arguments), Optional.empty());
    }

    /** A span of a text, from the first character to behind the last. */
    public record Found(int start, int end) {}
}
