package eu.savoirfaire.matching.taxonomy.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts endings, so that "potavo", "potare" and "potatura" meet. Cut on the rough side: what is found is confirmed by a person.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    /** Verbs and those who do them, in Italian, Spanish, French and English; the longest that fits is cut. */
    private static final List<String> ENDINGS = Stream.of(
                    "azione azioni atore atrice atori atura ature amento amenti ando endo iendo avo ava evo eva ivo iva ato ata"
                            + " ati ate uto uta uti ute ito ita iti ite are ere ire aba ia ado ada ados adas ido ida idos idas ador"
                            + " adora adores ar er ir es as os ais ait aient eur euse eurs ation ations age ez ent ant ing ings ed"
                            + " ated ating ers or ors s o a e i u y")
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final List<String> ARABIC_BEGINNINGS = List.of("وال", "بال", "لل", "ال", "و", "ب", "ل");

    /** Words that may stand between the others without changing what is meant, and that say nothing of a skill by themselves. */
    private static final Set<String> SMALL = Arrays.stream(
                    ("a ad al allo alla ai agli alle con col d da dal dallo dalla dai dagli"
                                    + " dalle de dei degli del dell della delle dello di e ed gli i il in l la le lo nei negli nel nell nella"
                                    + " nelle nello per su sui sul sulla sulle tra fra un una uno io sono ho ha abbiamo sei anche come che non"
                                    + " mi ma molto poi so the an and at by for from into of on to with my i was have has had am is are we it"
                                    + " in as el los las en entre para por sus su unos y he ha soy yo que mi muy tambien se como au aux avec"
                                    + " dans des du et les leur par pour une j je ai suis nous mon ma mes que qui sur في من الي علي عن مع و ل"
                                    + " ب انا كنت لقد قد ان هو هي كان كما ثم لدي عندي")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Stems() {}

    static boolean isSmall(String folded) {
        return SMALL.contains(folded) || folded.length() == 1;
    }

    static String of(String folded) {
        var isArabic = folded.codePoints().anyMatch(letter -> letter >= 0x600 && letter <= 0x6ff);
        var cut = isArabic ? arabic(folded) : european(folded);
        return cut.substring(0, Math.min(LONGEST, cut.length()));
    }

    private static String european(String folded) {
        return ENDINGS.stream()
                .filter(ending -> folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .orElse(folded);
    }

    private static String arabic(String folded) {
        var bare = ARABIC_BEGINNINGS.stream()
                .filter(beginning -> folded.startsWith(beginning) && folded.length() - beginning.length() >= SHORTEST)
                .findFirst()
                .map(beginning -> folded.substring(beginning.length()))
                .orElse(folded);
        return Stream.of("ات", "ين", "ون", "ه")
                .filter(ending -> bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> bare.substring(0, bare.length() - ending.length()))
                .orElse(bare);
    }
}
