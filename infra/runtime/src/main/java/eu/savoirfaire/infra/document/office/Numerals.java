package eu.savoirfaire.infra.document.office;

import java.util.Locale;

/** Running numbers as word processors write them. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3999;

    private Numerals() {}

    /** @param format a value of ECMA-376's ST_NumberFormat; any but letters and Roman numerals is written in digits */
    static String of(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** A to Z, then AA, BB and so on (17.18.59). */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letter = (char) ('A' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat(Math.min(LETTERS, 1 + (number - 1) / LETTERS));
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        var rest = number;
        var text = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }
}
