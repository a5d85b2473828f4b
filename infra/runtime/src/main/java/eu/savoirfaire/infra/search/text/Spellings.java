package eu.savoirfaire.infra.search.text;

import java.text.Normalizer;

/** Ways of writing the same letters, made one. */
public final class Spellings {

    private Spellings() {}

    /** The composed form (NFC), without soft hyphens and zero-width spaces, which only say where a line may break. */
    public static String composed(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.indexOf('\u00AD') < 0 && composed.indexOf('\u200B') < 0
                ? composed
                : composed.replace("\u00AD", "").replace("\u200B", "");
    }

    /** Every kind of apostrophe as the plain one. Character by character: positions stay what they are. */
    public static String plainApostrophes(String text) {
        var plain = text.toCharArray();
        for (var i = 0; i < plain.length; i++) {
            plain[i] = switch (plain[i]) {
                case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u2032', '\u00B4', '\u0060', '\uFF07' -> '\'';
                default -> plain[i];
            };
        }
        return new String(plain);
    }
}
