package eu.savoirfaire.matching.taxonomy.text;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.text.Reading.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds skills and occupations by their labels of all five languages. A label is found where its first word stands and at least
 * half of its others follow within a few words of the same clause; of what overlaps, the one with most words wins.
 */
public final class SkillFinder {
    /** How many words beyond those of the label may stand between them. */
    private static final int LOOSE = 2;

    private static final int LONGEST_TEXT = 10_000;
    private static final int SHORTEST_UNMATCHED = 4;
    private static final int MOST_UNMATCHED = 40;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::matched)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Candidate::covered).reversed())
            .thenComparingInt(Candidate::start)
            .thenComparing(candidate -> candidate.label().sort());

    private final Taxonomy taxonomy;
    private volatile Labels labels;

    public SkillFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.labels = Labels.of(taxonomy);
    }

    /** The labels of one edition, by their first stem. */
    private record Labels(Edition edition, Map<String, List<SkillLabel>> byHead) {

        static Labels of(Taxonomy taxonomy) {
            var labels = new Labels(taxonomy.edition(), new HashMap<>());
            for (var skill : taxonomy.skills()) {
                if (!taxonomy.isKept(skill.code())) {
                    distinct(skill.labels())
                            .forEach(label -> labels.take(label, Optional.of(skill.code()), Optional.empty()));
                }
            }
            for (var one : taxonomy.occupations()) {
                distinct(one.labels()).forEach(label -> labels.take(label, Optional.empty(), Optional.of(one.code())));
            }
            return labels;
        }

        private static Stream<String> distinct(Map<Language, String> labels) {
            return Arrays.stream(Language.values())
                    .map(labels::get)
                    .filter(Objects::nonNull)
                    .distinct();
        }

        private void take(String label, Optional<SkillCode> skill, Optional<OccupationCode> occupation) {
            var stems = Word.all(label).stream()
                    .filter(word -> !Stems.isSmall(word.folded()))
                    .map(word -> Stems.of(word.folded()))
                    .toList();
            if (!stems.isEmpty()) {
                byHead.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                        .add(new SkillLabel(stems, skill, occupation));
            }
        }
    }

    /** One label, by the stems of its words; of a skill or of an occupation. */
    private record SkillLabel(List<String> stems, Optional<SkillCode> skill, Optional<OccupationCode> occupation) {

        String sort() {
            return skill.map(SkillCode::value).orElseGet(() -> "~" + occupation.orElseThrow());
        }

        /** How many of its other words have to stand there too. */
        int needed() {
            return stems.size() / 2;
        }
    }

    private record Candidate(SkillLabel label, int start, int end, int matched) {

        double covered() {
            return (double) matched / label.stems().size();
        }

        boolean overlaps(Candidate other) {
            return start < other.end && other.start < end;
        }

        boolean isAsGoodAs(Candidate other) {
            return start == other.start && end == other.end && matched == other.matched && covered() == other.covered();
        }
    }

    /** Reads a text; beyond 10,000 characters nothing is looked for. */
    public Reading read(String text) {
        var words = Word.all(text.substring(0, Math.min(text.length(), LONGEST_TEXT))).stream()
                .filter(word -> !Stems.isSmall(word.folded()))
                .toList();
        var now = labels();
        var candidates = new ArrayList<Candidate>();
        for (var at = 0; at < words.size(); at++) {
            collect(now, words, at, candidates);
        }
        var found = found(candidates);
        return new Reading(text, found, unmatched(text, words, found));
    }

    private Labels labels() {
        if (!labels.edition().equals(taxonomy.edition())) {
            labels = Labels.of(taxonomy);
        }
        return labels;
    }

    private static void collect(Labels labels, List<Word> words, int at, List<Candidate> candidates) {
        for (var label : labels.byHead().getOrDefault(Stems.of(words.get(at).folded()), List.of())) {
            matched(words, at, label).ifPresent(candidates::add);
        }
    }

    private static Optional<Candidate> matched(List<Word> words, int at, SkillLabel label) {
        var open = new ArrayList<>(label.stems().subList(1, label.stems().size()));
        var end = words.get(at).end();
        var matched = 1;
        var last = Math.min(words.size() - 1, at + label.stems().size() - 1 + LOOSE);
        for (var next = at + 1; next <= last && !open.isEmpty(); next++) {
            if (words.get(next).clause() != words.get(at).clause()) {
                break;
            }
            if (open.remove(Stems.of(words.get(next).folded()))) {
                matched++;
                end = words.get(next).end();
            }
        }
        return matched - 1 >= label.needed()
                ? Optional.of(new Candidate(label, words.get(at).start(), end, matched))
                : Optional.empty();
    }

    private static List<Found> found(List<Candidate> candidates) {
        candidates.sort(BEST_FIRST);
        var kept = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (kept.stream().noneMatch(other -> other.overlaps(candidate) && !other.isAsGoodAs(candidate))) {
                kept.add(candidate);
            }
        }
        var starts = kept.stream().map(Candidate::start).distinct().sorted().toList();
        return starts.stream()
                .map(start ->
                        merged(kept.stream().filter(one -> one.start() == start).toList()))
                .toList();
    }

    private static Found merged(List<Candidate> alike) {
        var skills = new LinkedHashSet<SkillCode>();
        alike.forEach(one -> one.label().skill().ifPresent(skills::add));
        var occupation =
                alike.stream().flatMap(one -> one.label().occupation().stream()).findFirst();
        return new Found(alike.getFirst().start(), alike.getFirst().end(), List.copyOf(skills), occupation);
    }

    private static List<String> unmatched(String text, List<Word> words, List<Found> found) {
        return words.stream()
                .filter(word -> word.folded().length() >= SHORTEST_UNMATCHED)
                .filter(word -> word.folded().chars().noneMatch(Character::isDigit))
                .filter(word -> found.stream().noneMatch(one -> one.start() <= word.start() && word.end() <= one.end()))
                .map(word -> text.substring(word.start(), word.end()))
                .distinct()
                .limit(MOST_UNMATCHED)
                .toList();
    }
}
