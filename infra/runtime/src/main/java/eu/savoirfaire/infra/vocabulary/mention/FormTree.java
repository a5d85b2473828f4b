package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Concept.Form;
import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of one language as a tree over their words: the way from the root to a node is a phrase. */
final class FormTree {
    private final Node root = new Node();

    void add(VocabularyName vocabulary, String code, Form form) {
        var end = new End(vocabulary, code, form);
        for (var key : FormKey.variants(form, vocabulary)) {
            var node = root;
            for (var word : key) {
                node = node.next.computeIfAbsent(word, unused -> new Node());
            }
            node.ends.add(end);
        }
    }

    /** Adds the longest mention of each vocabulary at each word. */
    void collect(Reading reading, List<Reading.Step> steps, Language language, Collection<Mention> found) {
        for (var from = 0; from < steps.size(); from++) {
            found.addAll(longestFrom(from, reading, steps, language).values());
        }
    }

    private Map<VocabularyName, Mention> longestFrom(
            int from, Reading reading, List<Reading.Step> steps, Language language) {
        var first = root.next.get(steps.get(from).key());
        if (first == null) {
            return Map.of();
        }
        var longest = new EnumMap<VocabularyName, Mention>(VocabularyName.class);
        var node = first;
        for (var at = from; node != null; ) {
            for (var end : node.ends) {
                var start = steps.get(from).word().start();
                var stop = steps.get(at).word().end();
                if (end.stands(reading, start, stop)) {
                    longest.put(end.vocabulary(), end.mention(reading, start, stop, language));
                }
            }
            at++;
            node = at < steps.size() && !steps.get(at).opens()
                    ? node.next.get(steps.get(at).key())
                    : null;
        }
        return longest;
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<End> ends = new ArrayList<>();
    }

    private record End(VocabularyName vocabulary, String code, Form form) {

        boolean stands(Reading reading, int start, int end) {
            return form.kind() != Kind.CASED || reading.hasCaseOf(form.text(), start, end);
        }

        Mention mention(Reading reading, int start, int end, Language language) {
            var phrase = reading.text().substring(start, end);
            return new Mention(vocabulary, code, start, end, phrase, language, form.kind());
        }
    }
}
