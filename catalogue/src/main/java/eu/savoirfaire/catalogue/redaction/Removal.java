package eu.savoirfaire.catalogue.redaction;

import static java.util.stream.Collectors.joining;

import eu.savoirfaire.infra.vocabulary.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is taken out of texts, and what stands there instead: that it was removed on request, and when, in the language of
 * the text.
 *
 * @param words names, addresses, numbers, as they stand in the texts; the longest are looked for first, whatever their case
 *     and white space, and only as whole words
 * @param on the day, in UTC
 */
public record Removal(List<String> words, LocalDate on) {
    /** Of fewer characters there are too many that mean something else. */
    public static final int SHORTEST = 3;

    public Removal {
        words = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Nothing to take out.");
        }
    }

    public boolean concerns(String text) {
        return pattern().matcher(text).find();
    }

    /** The text without the words. */
    public String without(String text, Language language) {
        return pattern().matcher(text).replaceAll(mark(language));
    }

    /** What stands in their place; has no character that means something to {@link java.util.regex.Matcher}. */
    public String mark(Language language) {
        var said = switch (language) {
            case IT -> "rimosso su richiesta";
            case EN -> "removed on request";
            case ES -> "eliminado a petición";
            case FR -> "supprimé sur demande";
            case AR -> "حُذف بناءً على طلب";
        };
        return "[" + said + (language == Language.AR ? "، " : ", ") + on + "]";
    }

    private Pattern pattern() {
        var any = words.stream().map(Removal::spaced).collect(joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spaced(String word) {
        return Pattern.compile("\\s+").splitAsStream(word).map(Pattern::quote).collect(joining("\\s+"));
    }
}
