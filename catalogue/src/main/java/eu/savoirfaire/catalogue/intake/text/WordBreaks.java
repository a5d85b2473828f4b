package eu.savoirfaire.catalogue.intake.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a hyphen at the end of a line belongs to the word or was put there by a program that breaks words. The document
 * tells: {@code integra-} {@code zione} was broken if {@code integrazione} stands elsewhere; a document that breaks one word
 * so breaks others too.
 */
final class WordBreaks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]+)-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}\\p{M}]+)");
    /** So many certain breaks show that the document was hyphenated. */
    private static final int CERTAIN = 2;

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenated;

    WordBreaks(List<TextLine> lines) {
        if (lines.stream().noneMatch(TextLine::wrapped)) {
            hyphenated = false;
            return;
        }
        for (var line : lines) {
            var word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        hyphenated = certainBreaks(lines) >= CERTAIN;
    }

    /** Whether the hyphen that ends {@code before} is to go when {@code after} follows. */
    boolean isBroken(String before, String after) {
        var last = LAST_WORD.matcher(before);
        var first = FIRST_WORD.matcher(after);
        if (!last.find() || !first.find() || !Character.isLowerCase(after.codePointAt(0))) {
            return false;
        }
        return words.contains(joined(last.group(1), first.group(1)))
                || (hyphenated && !words.contains((last.group(1) + "-" + first.group(1)).toLowerCase(Locale.ROOT)));
    }

    private int certainBreaks(List<TextLine> lines) {
        var certain = 0;
        for (int i = 1; i < lines.size() && certain < CERTAIN; i++) {
            var last = LAST_WORD.matcher(lines.get(i - 1).text());
            var first = FIRST_WORD.matcher(lines.get(i).text());
            if (lines.get(i).wrapped() && last.find() && first.find()) {
                certain += words.contains(joined(last.group(1), first.group(1))) ? 1 : 0;
            }
        }
        return certain;
    }

    private static String joined(String last, String first) {
        return (last + first).toLowerCase(Locale.ROOT);
    }
}
