package eu.savoirfaire.platform.accesspoint;

import java.util.List;

/** The languages that offices in Europe say they speak, by ISO 639 code. */
public final class SpokenLanguages {
    private static final List<String> CODES = List.of(
            "it", "en", "es", "fr", "ar", "sq", "am", "bn", "zh", "fa", "ka", "de", "ff", "el", "hi", "ku", "nl", "ps",
            "pl", "pt", "pa", "ro", "ru", "sr", "so", "sw", "tl", "ti", "tr", "uk", "ur", "wo");

    private SpokenLanguages() {}

    public static List<String> codes() {
        return CODES;
    }
}
