package eu.savoirfaire.matching.offer;

import java.util.regex.Pattern;

/** Finds wording that asks for an origin under the name of a language: a level can be reached, a birth cannot. */
public final class FairWording {
    private static final Pattern MOTHER_TONGUE = Pattern.compile(
            "mother[ -]?tongue|native[ -](speaker|level|language)|madre ?lingua|lingua madre|lengua materna|hablante nativ"
                    + "|langue maternelle|locuteur(rice)? nati|locutrice nati|اللغة الأم|لغة الأم|لغته الأم|الناطقين الأصليين",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FairWording() {}

    public static boolean asksForMotherTongue(String text) {
        return MOTHER_TONGUE.matcher(text).find();
    }
}
