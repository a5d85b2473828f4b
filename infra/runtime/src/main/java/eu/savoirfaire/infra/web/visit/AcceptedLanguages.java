package eu.savoirfaire.infra.web.visit;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Accept-Language} (RFC 9110 §12.5.4). By hand, and without keeping anything: the header comes from
 * anybody, and what is remembered per value would grow without bound.
 */
final class AcceptedLanguages {
    /** More than any browser sends; the rest of a longer list is not read. */
    private static final int MOST = 20;

    private AcceptedLanguages() {}

    /** The language of ours that the header prefers. */
    static Optional<Language> first(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var best = Optional.<Language>empty();
        var bestWeight = 0.0;
        for (var range : header.split(",", MOST + 1)) {
            var parts = range.split(";", 3);
            var weight = parts.length > 1 ? weight(parts[1].strip()) : 1.0;
            var language = Language.of(parts[0].strip());
            if (language.isPresent() && weight > bestWeight) {
                best = language;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(String parameter) {
        try {
            return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 1.0;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
