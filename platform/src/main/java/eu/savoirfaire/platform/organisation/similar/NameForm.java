package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.platform.organisation.OrganisationName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared with others.
 *
 * @param letters folded, letters and digits alone
 * @param words folded, without the small ones that every name has
 * @param initials of all words that are not small
 * @param acronym whether it is one word that may be made of initials
 */
record NameForm(String letters, List<String> words, String initials, boolean acronym) {
    private static final int LONGEST_ACRONYM = 12;
    private static final int SHORTEST_ACRONYM = 2;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Articles, prepositions and conjunctions of the five languages, and the short forms of companies. */
    private static final Set<String> SMALL =
            Set.of(("di del della dell dei degli delle e ed il lo la i gli le l d per in a al "
                            + "alla da con su of the and for to de des du et les un une en y los las el pour par avec por para "
                            + "srl spa sa sl ltd onlus ets aps odv scs و في من على")
                    .split(" "));

    static NameForm of(String name) {
        // a dotted acronym is one word: A.C.L.I.
        var folded = OrganisationName.folded(name.replaceAll("(?<=\\b\\p{L})\\.", ""));
        var all = Arrays.stream(NO_LETTER.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        var great = all.stream().filter(word -> !SMALL.contains(word)).toList();
        var words = great.isEmpty() ? all : great;
        var initials = words.stream().map(NameForm::initial).collect(Collectors.joining());
        return new NameForm(String.join("", all), words, initials, isAcronym(all));
    }

    private static boolean isAcronym(List<String> words) {
        return words.size() == 1
                && words.getFirst().length() >= SHORTEST_ACRONYM
                && words.getFirst().length() <= LONGEST_ACRONYM;
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
