package eu.savoirfaire.infra.vocabulary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold between the concepts of one vocabulary: unique codes and a hierarchy without circles. */
final class VocabularyCheck {
    /** Lower-case kebab, or the capitals of the enumerations and of ISO 3166-1 and NUTS codes. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final String file;
    private final List<Concept> concepts;
    private final Map<String, Concept> byCode = new LinkedHashMap<>();

    VocabularyCheck(String file, List<Concept> concepts) {
        this.file = file;
        this.concepts = concepts;
    }

    void run() {
        concepts.forEach(this::takeCode);
        concepts.forEach(this::knowsItsBroader);
        var done = new HashSet<String>();
        concepts.forEach(concept -> noCircle(concept.code(), new HashSet<>(), done));
    }

    private void takeCode(Concept concept) {
        if (!CODE.matcher(concept.code()).matches()) {
            throw wrong("code '%s' is neither lower-case-kebab nor UPPER_CASE".formatted(concept.code()));
        }
        if (byCode.put(concept.code(), concept) != null) {
            throw wrong("code %s stands twice".formatted(concept.code()));
        }
    }

    private void knowsItsBroader(Concept concept) {
        for (var broader : concept.broader()) {
            if (!byCode.containsKey(broader)) {
                throw wrong("concept %s names the unknown broader concept '%s'".formatted(concept.code(), broader));
            }
        }
    }

    private void noCircle(String code, Set<String> above, Set<String> done) {
        if (done.contains(code)) {
            return;
        }
        if (!above.add(code)) {
            throw wrong("concept %s is broader than itself".formatted(code));
        }
        var concept = byCode.get(code);
        if (concept != null) {
            concept.broader().forEach(broader -> noCircle(broader, above, done));
        }
        above.remove(code);
        done.add(code);
    }

    private BrokenVocabulary wrong(String what) {
        return new BrokenVocabulary(file, what);
    }
}
