package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Map;

/**
 * Cuts the endings of number and gender from a folded word, no more, so that "imprenditrici straniere" meets
 * "imprenditrice straniera" and "lavoratore" stays apart from "lavoro". Short words stay whole: "caso" is not "casa".
 */
final class Stem {
    private static final Map<String, String> ENGLISH_PLURALS = Map.of(
            "women",
            "woman",
            "men",
            "man",
            "children",
            "child",
            "policemen",
            "policeman",
            "policewomen",
            "policewoman");

    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");

    private Stem() {}

    static String of(String word, Language language) {
        return switch (language) {
            case IT -> italian(word);
            case EN -> english(word);
            case ES -> spanish(word);
            case FR -> french(word);
            case AR -> arabic(word);
        };
    }

    private static String italian(String word) {
        if (word.length() < 5) {
            return word;
        }
        var stem = isVowel(word.charAt(word.length() - 1)) ? cut(word, 1) : word;
        if (stem.endsWith("i") && stem.length() > 4) { // esercizi, servizio
            stem = cut(stem, 1);
        }
        return stem.endsWith("ch") || stem.endsWith("gh") ? cut(stem, 1) : stem; // banche, luoghi
    }

    private static String english(String word) {
        var irregular = ENGLISH_PLURALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        var spelled = word.replace("isation", "ization");
        if (spelled.length() < 4) {
            return spelled;
        }
        if (spelled.endsWith("ies") && spelled.length() > 4) {
            return cut(spelled, 3) + "y";
        }
        if (spelled.endsWith("sses")
                || spelled.endsWith("ches")
                || spelled.endsWith("shes")
                || spelled.endsWith("xes")) {
            return cut(spelled, 2);
        }
        var plural =
                spelled.endsWith("s") && !spelled.endsWith("ss") && !spelled.endsWith("us") && !spelled.endsWith("is");
        return plural ? cut(spelled, 1) : spelled;
    }

    private static String spanish(String word) {
        if (word.length() < 5) {
            return word;
        }
        var singular = word;
        if (word.endsWith("ces")) {
            singular = cut(word, 3) + "z"; // raices, raiz
        } else if (word.endsWith("es") && word.length() > 5) {
            singular = cut(word, 2);
        } else if (word.endsWith("s")) {
            singular = cut(word, 1);
        }
        return singular.length() > 4 && isVowel(singular.charAt(singular.length() - 1)) ? cut(singular, 1) : singular;
    }

    private static String french(String word) {
        if (word.length() < 5) {
            return word;
        }
        var stem = word.endsWith("aux") ? cut(word, 2) + "l" : word; // sociaux, social
        stem = stem.endsWith("s") || stem.endsWith("x") ? cut(stem, 1) : stem;
        stem = stem.endsWith("euse") ? cut(stem, 2) + "r" : stem; // chercheuse, chercheur
        stem = stem.endsWith("e") && stem.length() > 4 ? cut(stem, 1) : stem;
        stem = stem.endsWith("iv") ? cut(stem, 1) + "f" : stem; // active, actif
        return stem.endsWith("nn") || stem.endsWith("ll") || stem.endsWith("tt") ? cut(stem, 1) : stem; // citoyenne
    }

    /** The definite article and the particles written before it; the regular plurals. Broken plurals are listed in the data. */
    private static String arabic(String word) {
        var stem = word;
        for (var prefix : ARABIC_ARTICLES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 2) {
                stem = word.substring(prefix.length());
                break;
            }
        }
        if (stem.endsWith("ات") && stem.length() > 4) {
            return cut(stem, 2) + "ه";
        }
        var plural = (stem.endsWith("ين") || stem.endsWith("ون")) && stem.length() > 5;
        return plural ? cut(stem, 2) : stem;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
