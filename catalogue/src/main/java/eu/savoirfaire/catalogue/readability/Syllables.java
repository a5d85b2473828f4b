package eu.savoirfaire.catalogue.readability;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** How many syllables a word has: exact for regular Spanish, close to what dictionaries say for most English words. */
final class Syllables {
    /** The vowels that sound on their own: strong ones, and weak ones with an accent. */
    private static final String STRONG = "aeoáéóíú";

    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");

    /** An e that is not heard: of {@code made}, {@code likes}, {@code used}; but of {@code table}, {@code boxes}, {@code wanted}. */
    private static final Pattern SILENT = Pattern.compile(
            "(?<![^aeiouy]l)(?<=[^aeiouy])e$"
                    + "|(?<=[^aeiouydt])ed$|(?<![sxz]|ch|sh|[cg])(?<=[^aeiouy])es$|(?<=[^aeiouy])e(?=(?:ly|ment|ments|ness|less|ful)$)");

    /** Two vowels that are heard apart: {@code creation}, {@code science}, {@code area}; but not {@code nation}. */
    private static final Pattern APART = Pattern.compile(
            "(?<![tscgx])i[ao](?!u)|(?<![tscgx])iu|eo(?!u|p)|(?<=[aeiou]r)ea$|ia[lnt]?$(?<![tc]ial|[tc]ian)|ea(?=t(?:e|i|or))|ua|[^aeiou]ien(?=c|t)|ying");

    private Syllables() {}

    /** At least one for anything that is a word; 0 for languages whose index does not count them. */
    static int in(String word, Language language) {
        return switch (language) {
            case EN -> Math.max(1, english(word.toLowerCase(Locale.ROOT)));
            case ES -> Math.max(1, spanish(word.toLowerCase(Locale.ROOT)));
            case IT, FR, AR -> 0;
        };
    }

    private static int english(String word) {
        var heard = SILENT.matcher(word).replaceFirst("");
        var groups = (int) ENGLISH_VOWELS.matcher(heard).results().count();
        return groups + (int) APART.matcher(heard).results().count();
    }

    /** Each group of vowels is a syllable, and each strong one after another strong one begins the next (RAE, hiatus). */
    private static int spanish(String word) {
        var heard = word.replace("que", "ke").replace("qui", "ki").replaceAll("gu(?=[eéií])", "g");
        var count = 0;
        var strongBefore = false;
        var inGroup = false;
        for (var i = 0; i < heard.length(); i++) {
            var letter = heard.charAt(i);
            var strong = STRONG.indexOf(letter) >= 0;
            var vowel = strong || "iuü".indexOf(letter) >= 0 || letter == 'y' && i == heard.length() - 1;
            if (vowel && (!inGroup || strong && strongBefore)) {
                count++;
                strongBefore = false;
            }
            inGroup = vowel || letter == 'h' && inGroup;
            strongBefore = inGroup && (strongBefore || strong);
        }
        return count;
    }
}
