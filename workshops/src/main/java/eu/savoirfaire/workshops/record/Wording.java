package eu.savoirfaire.workshops.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;

/** Compares what different copies of a report say, and makes page addresses of it. */
final class Wording {
    private static final int LONGEST_SLUG = 80;

    private Wording() {}

    /** The words with plain quotes, dashes and spaces: the same for all copies of one report. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u2018\\u2019\\u02BC]", "'")
                .replaceAll("[\\u201C\\u201D\\u00AB\\u00BB]", "\"")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    /** The words without accents, case and punctuation. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether at least half of all words are in both. */
    static boolean alike(String one, String other) {
        var common = new HashSet<>(Arrays.asList(folded(one).split(" ")));
        var all = new HashSet<>(common);
        var words = Arrays.asList(folded(other).split(" "));
        common.retainAll(words);
        all.addAll(words);
        return common.size() * 2 >= all.size();
    }

    /** The title's Latin letters and digits, joined by hyphens and cut at a word, and the year. */
    static String slug(String title, int year) {
        var letters = folded(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var end = letters.length() <= LONGEST_SLUG ? letters.length() : letters.lastIndexOf('-', LONGEST_SLUG);
        var cut = letters.substring(0, end > 0 ? end : Math.min(letters.length(), LONGEST_SLUG));
        return (cut.isEmpty() ? "workshop" : cut) + "-" + year;
    }
}
