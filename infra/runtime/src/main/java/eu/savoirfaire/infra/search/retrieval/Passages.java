package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.result.Mark;
import eu.savoirfaire.infra.search.result.Passage;
import eu.savoirfaire.infra.search.retrieval.Marking.MarkedText;
import eu.savoirfaire.infra.search.retrieval.Marking.Place;
import eu.savoirfaire.infra.search.text.Word;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Chooses the passages that show best what matched: at most two, with different words if there are several. */
final class Passages {
    private static final int MAX_PASSAGES = 2;
    /** How far before its first mark a passage may begin. */
    private static final int LEAD = 50;

    private Passages() {}

    static List<Passage> best(List<MarkedText> texts, Language asked) {
        var candidates = new ArrayList<Candidate>();
        for (var text : oneLanguageEach(texts, asked)) {
            candidates.addAll(candidates(text));
        }
        var shown = new HashSet<Word>();
        var passages = new ArrayList<Passage>();
        while (passages.size() < MAX_PASSAGES && !candidates.isEmpty()) {
            var best = candidates.stream().max(order(shown)).orElseThrow();
            candidates.removeIf(other -> other.overlaps(best));
            shown.addAll(best.words());
            passages.add(best.passage());
        }
        return passages;
    }

    /** Of the translations of a field only one: in the language asked in, else the one with most of the words. */
    private static List<MarkedText> oneLanguageEach(List<MarkedText> texts, Language asked) {
        var byField = new LinkedHashMap<String, MarkedText>();
        var preferred = Comparator.comparing((MarkedText text) -> text.text().language() == asked)
                .thenComparing(text -> words(text.places()).size());
        for (var text : texts) {
            byField.merge(
                    text.text().field(),
                    text,
                    (former, latter) -> preferred.compare(latter, former) > 0 ? latter : former);
        }
        return List.copyOf(byField.values());
    }

    private static Comparator<Candidate> order(Set<Word> shown) {
        return Comparator.comparingLong((Candidate candidate) -> candidate.words().stream()
                        .filter(word -> !shown.contains(word))
                        .count())
                .thenComparing(candidate -> candidate.words().size())
                .thenComparing(candidate -> candidate.text().boost())
                .thenComparing(candidate -> candidate.places().size())
                .thenComparing(candidate -> -candidate.from());
    }

    private static List<Candidate> candidates(MarkedText text) {
        var places = text.places();
        var candidates = new ArrayList<Candidate>();
        for (var first = 0; first < places.size(); first++) {
            var from = begin(text.text().value(), places.get(first).mark());
            var to = end(text.text().value(), from, places.get(first).mark().to());
            var inside = places.stream()
                    .filter(place -> place.mark().from() >= from && place.mark().to() <= to)
                    .toList();
            candidates.add(new Candidate(text, from, to, inside));
        }
        return candidates;
    }

    private static Set<Word> words(List<Place> places) {
        var words = new HashSet<Word>();
        places.forEach(place -> words.add(place.word()));
        return words;
    }

    /** After the last end of a sentence nearby, else between words. */
    private static int begin(String text, Mark mark) {
        var earliest = Math.max(0, mark.from() - LEAD);
        if (earliest == 0) {
            return skipBlanks(text, 0, mark.from());
        }
        var sentence = -1;
        var word = mark.from();
        for (var at = mark.from() - 1; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                word = at + 1;
                if (sentence < 0 && ".!?؟:\n".indexOf(text.charAt(at - 1)) >= 0) {
                    sentence = at + 1;
                }
            }
        }
        return skipBlanks(text, sentence < 0 ? word : sentence, mark.from());
    }

    private static int skipBlanks(String text, int from, int limit) {
        var at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Between words, unless a single word fills the passage. */
    private static int end(String text, int from, int markEnd) {
        var latest = from + Passage.MAX_LENGTH;
        if (latest >= text.length()) {
            return text.stripTrailing().length();
        }
        var at = latest;
        while (at > markEnd && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        var end = Math.min(at, latest);
        while (end > markEnd && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private record Candidate(MarkedText text, int from, int to, List<Place> places) {

        Set<Word> words() {
            return Passages.words(places);
        }

        boolean overlaps(Candidate other) {
            return text.text().field().equals(other.text.text().field()) && from < other.to && other.from < to;
        }

        Passage passage() {
            var whole = text.text().value();
            var marks = places.stream()
                    .map(place ->
                            new Mark(place.mark().from() - from, place.mark().to() - from))
                    .toList();
            return new Passage(
                    text.text().field(),
                    text.text().language(),
                    whole.substring(from, to),
                    marks,
                    from > 0,
                    to < whole.stripTrailing().length());
        }
    }
}
