package eu.savoirfaire.platform.accesspoint.near;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is looking.
 *
 * @param municipality as they named it; empty when they named a region
 * @param region its code; empty when nothing is known
 */
record Whereabouts(Optional<String> municipality, Optional<String> region) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Punct}’]+");

    static Whereabouts anywhere() {
        return new Whereabouts(Optional.empty(), Optional.empty());
    }

    boolean isIn(String otherMunicipality) {
        return municipality.filter(mine -> same(mine, otherMunicipality)).isPresent();
    }

    /** Whether two names are the same, case, accents and apostrophes apart. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
