package eu.savoirfaire.matching.taxonomy.esco;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of concepts and the codes that are made of them: {@code http://data.europa.eu/esco/skill/S1.2} is {@code skill.S1.2}.
 * Every address has one code and every code one address.
 */
final class ConceptUri {
    private static final Pattern URI = Pattern.compile(
            "https?://data\\.europa\\.eu/esco/(?<kind>[a-z]+(?:-[a-z]+)*)/(?<id>[A-Za-z0-9][A-Za-z0-9.-]{0,99})");

    private ConceptUri() {}

    /** Empty for what is no address of a concept of ESCO. */
    static Optional<String> code(String uri) {
        var parts = URI.matcher(uri);
        return parts.matches() ? Optional.of(parts.group("kind") + "." + parts.group("id")) : Optional.empty();
    }
}
