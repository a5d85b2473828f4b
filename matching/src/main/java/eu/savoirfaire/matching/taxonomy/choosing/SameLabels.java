package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.choosing.Choice.Name;
import eu.savoirfaire.matching.taxonomy.choosing.Mixing.Shelf;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds what may be the same in two taxonomies: a skill or an occupation that is called the same, but for case, accents and
 * spaces, in at least one language of the interface. What could be several things is none. A person says whether it is the same.
 */
final class SameLabels {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Pd}_]+");

    private final Map<String, SortedSet<Name>> byLabel = new HashMap<>();
    private final Map<Name, SortedMap<String, String>> theirs = new HashMap<>();

    SameLabels(Contents contents) {
        contents.skills().forEach(one -> take(Name.of(new SkillCode(one.code())), one.labels()));
        contents.occupations().forEach(one -> take(Name.of(new OccupationCode(one.code())), one.labels()));
    }

    /**
     * @param languages in which both are called the same
     * @param label how the one from before is called, by language
     * @param theirLabels how the other is called, by ISO 639 code
     */
    record Pair(
            Name before,
            Name now,
            List<Language> languages,
            Map<Language, String> label,
            SortedMap<String, String> theirLabels) {}

    /** In the order of the names from before. */
    List<Pair> with(Shelf before) {
        var pairs = new ArrayList<Pair>();
        new TreeMap<>(before.skills()).forEach((code, one) -> pair(Name.of(code), one.labels(), pairs));
        new TreeMap<>(before.occupations()).forEach((code, one) -> pair(Name.of(code), one.labels(), pairs));
        return pairs;
    }

    private void pair(Name name, Map<Language, String> labels, List<Pair> pairs) {
        var found = new TreeMap<Name, List<Language>>();
        for (var language : Language.values()) {
            byLabel.getOrDefault(key(name.occupation(), language.code(), labels.getOrDefault(language, "")), none())
                    .forEach(one ->
                            found.computeIfAbsent(one, _ -> new ArrayList<>()).add(language));
        }
        if (found.size() == 1 && !theirs.containsKey(name)) {
            var only = found.firstEntry();
            pairs.add(new Pair(
                    name, only.getKey(), only.getValue(), labels, theirs.getOrDefault(only.getKey(), new TreeMap<>())));
        }
    }

    private void take(Name name, SortedMap<String, String> labels) {
        theirs.put(name, labels);
        labels.forEach((language, label) -> byLabel.computeIfAbsent(
                        key(name.occupation(), language, label), _ -> new TreeSet<>())
                .add(name));
    }

    private static SortedSet<Name> none() {
        return new TreeSet<>();
    }

    private static String key(boolean occupation, String language, String label) {
        var plain = MARKS.matcher(Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return occupation + " " + language + " "
                + SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
