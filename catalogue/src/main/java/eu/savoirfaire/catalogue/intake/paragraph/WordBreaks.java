package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.text.EdgeWords;
import eu.savoirfaire.catalogue.intake.text.TextLine;
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
        var last = wordBeforeHyphen(before);
        var first = EdgeWords.first(after);
        if (last.isEmpty() || first.isEmpty() || !Character.isLowerCase(first.codePointAt(0))) {
            return false;
        }
        return words.contains(joined(last, first))
                || (hyphenated && !words.contains((last + "-" + first).toLowerCase(Locale.ROOT)));
    }

    private int certainBreaks(List<TextLine> lines) {
        var certain = 0;
        for (int i = 1; i < lines.size() && certain < CERTAIN; i++) {
            var last = wordBeforeHyphen(lines.get(i - 1).text());
            var first = EdgeWords.first(lines.get(i).text());
            if (lines.get(i).wrapped() && !last.isEmpty() && !first.isEmpty()) {
                certain += words.contains(joined(last, first)) ? 1 : 0;
            }
        }
        return certain;
    }

    /** Empty if the text does not end in a hyphen. */
    private static String wordBeforeHyphen(String text) {
        return text.endsWith("-") ? EdgeWords.last(text.substring(0, text.length() - 1)) : "";
    }

    private static String joined(String last, String first) {
        return (last + first).toLowerCase(Locale.ROOT);
    }
}
