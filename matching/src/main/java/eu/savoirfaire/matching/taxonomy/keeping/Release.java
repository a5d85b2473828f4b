package eu.savoirfaire.matching.taxonomy.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A release of a taxonomy, without what it says.
 *
 * @param scheme such as {@code esco}
 * @param version as its publisher numbers it
 * @param revision counts those of a version, from 1
 * @param languages ISO 639 codes of those in which most of it is named
 * @param links how many skills occupations ask for, all together
 * @param fingerprint SHA-256 of what it says
 * @param importedBy as the audit calls them
 */
public record Release(
        UUID id,
        String scheme,
        String version,
        int revision,
        List<String> languages,
        int skills,
        int occupations,
        int links,
        String fingerprint,
        String importedBy,
        Instant importedAt) {

    /** Such as {@code ESCO 1.2.0}, and {@code ESCO 1.2.0 (2)} for the second of the version. */
    public String title() {
        var name = scheme.toUpperCase(Locale.ROOT) + " " + version;
        return revision == 1 ? name : name + " (" + revision + ")";
    }
}
