package eu.savoirfaire.platform.organisation.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of many are worth comparing: those that share a beginning of a word, or letters with initials. */
final class Candidates {
    /** What begins alike in so many names says nothing; such pairs are found by their other words. */
    static final int MOST_OF_ONE_KEY = 200;

    private static final int BEGINNING = 3;

    private Candidates() {}

    /** The places of two in the list, the lesser first. */
    record Pair(int one, int other) {}

    static Set<Pair> among(List<List<NameForm>> all) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (var place = 0; place < all.size(); place++) {
            for (var key : keys(all.get(place))) {
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place);
            }
        }
        var pairs = new LinkedHashSet<Pair>();
        places.values().stream()
                .filter(sharing -> sharing.size() <= MOST_OF_ONE_KEY)
                .forEach(sharing -> {
                    for (var i = 0; i < sharing.size(); i++) {
                        for (var j = i + 1; j < sharing.size(); j++) {
                            pairs.add(new Pair(sharing.get(i), sharing.get(j)));
                        }
                    }
                });
        return pairs;
    }

    private static Set<String> keys(List<NameForm> names) {
        var keys = new HashSet<String>();
        for (var name : names) {
            keys.add("=" + name.letters());
            keys.add("=" + name.initials());
            name.words().forEach(word -> keys.add(word.substring(0, Math.min(BEGINNING, word.length()))));
        }
        return keys;
    }
}
