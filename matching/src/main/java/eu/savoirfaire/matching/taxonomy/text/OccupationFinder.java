package eu.savoirfaire.matching.taxonomy.text;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds occupations by what people call them, in any language of the interface; case and accents do not matter. */
public final class OccupationFinder {
    /** As many as people look through in a list. */
    private static final int READABLE = 150;

    private static final int MOST_LIKE = 12;

    private final Taxonomy taxonomy;
    private volatile Names names;

    public OccupationFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.names = Names.of(taxonomy);
    }

    /** What all occupations of one edition are called. */
    private record Names(Edition edition, Map<String, Occupation> whole, List<Name> all) {

        static Names of(Taxonomy taxonomy) {
            var names = new Names(taxonomy.edition(), new HashMap<>(), new ArrayList<>());
            for (var occupation : taxonomy.occupations()) {
                occupation.labels().values().stream().distinct().forEach(label -> {
                    var name = new Name(words(label), occupation);
                    names.all().add(name);
                    names.whole().putIfAbsent(name.whole(), occupation);
                });
            }
            names.all()
                    .sort(Comparator.comparingInt((Name name) -> name.whole().length())
                            .thenComparing(name -> name.occupation().code()));
            return names;
        }
    }

    private record Name(List<String> words, Occupation occupation) {

        String whole() {
            return String.join(" ", words);
        }

        /** Whether each of the words begins a word of the name. */
        boolean has(List<String> beginnings) {
            return beginnings.stream()
                    .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
        }
    }

    /** Whether there are so few that a list of all can be read. */
    public boolean areFew() {
        return taxonomy.occupations().size() <= READABLE;
    }

    /** The occupation of that code, or else that is called exactly so, or else the only one that is like it. */
    public Optional<Occupation> called(String written) {
        var known = taxonomy.occupation(new OccupationCode(written))
                .or(() -> Optional.ofNullable(names().whole().get(String.join(" ", words(written)))));
        return known.or(
                () -> Optional.of(like(written)).filter(all -> all.size() == 1).map(List::getFirst));
    }

    /** Those whose name has words that begin like all of these, those with the shortest name first; at most a dozen. */
    public List<Occupation> like(String written) {
        var beginnings = words(written);
        return beginnings.isEmpty()
                ? List.of()
                : names().all().stream()
                        .filter(name -> name.has(beginnings))
                        .map(Name::occupation)
                        .distinct()
                        .limit(MOST_LIKE)
                        .toList();
    }

    private Names names() {
        if (!names.edition().equals(taxonomy.edition())) {
            names = Names.of(taxonomy);
        }
        return names;
    }

    private static List<String> words(String text) {
        return Word.all(text).stream().map(Word::folded).toList();
    }
}
