package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts by their key or by what they say in any language, case and accents apart. */
@Singleton
class TextSearch {
    /** Only the changed ones; only those that are changed in some languages and not in others. */
    static final List<String> ONLY = List.of("changed", "partly");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Bundles bundles;

    TextSearch(Bundles bundles) {
        this.bundles = bundles;
    }

    /** The keys, in order. An empty parameter asks for nothing. */
    List<String> keys(String typed, String module, String only, Map<String, Map<Language, String>> changed) {
        var wanted = folded(typed);
        return bundles.keys().stream()
                .filter(key -> module.isEmpty() || key.startsWith(module + "."))
                .filter(key -> only.isEmpty() || among(only, changed.getOrDefault(key, Map.of())))
                .filter(key -> wanted.isEmpty() || says(key, wanted, changed.getOrDefault(key, Map.of())))
                .toList();
    }

    private boolean says(String key, String wanted, Map<Language, String> changed) {
        return key.contains(wanted)
                || Stream.of(Language.values())
                        .flatMap(language -> Stream.of(bundles.text(key, language), changed.getOrDefault(language, "")))
                        .anyMatch(text -> folded(text).contains(wanted));
    }

    private static boolean among(String only, Map<Language, String> changed) {
        return !changed.isEmpty() && (only.equals("changed") || changed.size() < Language.values().length);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
