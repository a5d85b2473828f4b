package eu.savoirfaire.catalogue.translating.aid;

import eu.savoirfaire.catalogue.readability.Readability;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may have been forgotten in a translation.
 *
 * @param missing numbers and acronyms of the source that the translation does not have
 * @param length of the translation in per cent of the source's, by characters
 * @param unusual whether that is much shorter or longer than translations are
 * @param longSentences how many sentences a reader may stumble over
 */
public record Advice(List<String> missing, int length, boolean unusual, int longSentences) {
    private static final int SHORT = 60;
    private static final int LONG = 170;
    /** Of a few words the length says nothing. */
    private static final int ENOUGH = 60;

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[.,\\u00A0\\u202F' ]\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?");
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{Nd}]{1,9}(?![\\p{L}\\p{N}])");

    public static Advice of(String source, String translation, Language into) {
        var length = (int) Math.round(100.0 * translation.length() / Math.max(1, source.length()));
        return new Advice(
                missing(source, translation),
                length,
                source.length() >= ENOUGH && (length < SHORT || length > LONG),
                Readability.of(translation, into).longest().size());
    }

    public boolean isNothing() {
        return missing.isEmpty() && !unusual && longSentences == 0;
    }

    /** Numbers however they are grouped and whatever their figures; acronyms as they are, for a name stays a name. */
    private static List<String> missing(String source, String translation) {
        var numbers = NUMBER.matcher(translation)
                .results()
                .map(found -> figures(found.group()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        NUMBER.matcher(source)
                                .results()
                                .map(found -> found.group())
                                .filter(number -> !numbers.contains(figures(number))),
                        acronyms(source).stream().filter(acronym -> !translation.contains(acronym)))
                .distinct()
                .toList();
    }

    /** Western figures only, without what groups them: {@code 2.500}, {@code 2,500} and {@code ٢٥٠٠} are the same. */
    private static String figures(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(figure -> Integer.toString(Character.digit(figure, 10)))
                .collect(Collectors.joining());
    }

    /** In a line that is all capitals they tell nothing. */
    private static Set<String> acronyms(String source) {
        return source.lines()
                .filter(line -> !line.equals(line.toUpperCase(Locale.ROOT)))
                .flatMap(line -> ACRONYM.matcher(line).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
