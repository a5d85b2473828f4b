package eu.savoirfaire.matching.profile.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Words of a person for which the taxonomy has nothing, in the order in which they came; each once. */
public record Unmatched(List<String> words) {
    /** How many are kept; the oldest go first. */
    public static final int MOST = 200;

    private static final int LONGEST = 80;

    public static final Unmatched NONE = new Unmatched(List.of());

    public Unmatched {
        words = List.copyOf(words);
    }

    public Unmatched and(Collection<String> more) {
        var all = new LinkedHashSet<>(words);
        more.stream().filter(word -> word.length() <= LONGEST).forEach(all::add);
        var list = new ArrayList<>(all);
        return new Unmatched(list.subList(Math.max(0, list.size() - MOST), list.size()));
    }

    public Unmatched without(String word) {
        return new Unmatched(words.stream().filter(one -> !one.equals(word)).toList());
    }
}
