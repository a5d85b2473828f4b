package eu.savoirfaire.catalogue.structure.figure;

import eu.savoirfaire.infra.vocabulary.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as the writers of one language write it: 2.500 is two thousand five hundred in Italian and two and a half in
 * English (CLDR, "Number Elements"; spaces group in all of them, ISO 80000-1 §7.3.1). A sign that stands where only the
 * other one can is taken for it, since people who write another language keep their own habit.
 */
public final class NumberReader {
    private static final String SPACES = " \\u00a0\\u202f\\u2009'’";
    private static final Pattern STRANGE_DECIMAL = Pattern.compile("\\d+[.,٫]\\d{1,2}");
    private static final int LONGEST = 24;
    /** Whoever writes these digits writes the signs that go with them. */
    private static final Pattern ARABIC = Pattern.compile("[\\u0660-\\u0669\\u06f0-\\u06f9٬٫]");

    private static final Map<Language, NumberReader> OF = all();

    private final Pattern grouped;
    private final Pattern plain;

    private NumberReader(String groups, String decimals) {
        var tail = "(?:[" + decimals + "]\\d+)?";
        grouped = Pattern.compile("\\d{1,3}(?:([" + groups + SPACES + "])\\d{3})(?:\\1\\d{3})*" + tail);
        plain = Pattern.compile("\\d+" + tail);
    }

    public static NumberReader of(Language language) {
        return Objects.requireNonNull(OF.get(language));
    }

    /** Empty for what is no number, such as a date or a list of numbers. */
    public Optional<BigDecimal> read(String written) {
        var text = inLatinDigits(written.strip());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (ARABIC.matcher(written).find() && this != of(Language.AR)) {
            return of(Language.AR).read(text);
        }
        if (grouped.matcher(text).matches()) {
            return Optional.of(new BigDecimal(withoutGroups(text)));
        }
        if (plain.matcher(text).matches() || STRANGE_DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[,٫]", ".")));
        }
        return Optional.empty();
    }

    /** The first sign groups; another one after it begins the decimals. */
    private static String withoutGroups(String text) {
        var group = text.replaceFirst("\\d+", "").charAt(0);
        return text.replace(String.valueOf(group), "").replaceAll("[,٫]", ".");
    }

    private static String inLatinDigits(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                latin.append(Character.digit(sign, 10));
            } else {
                latin.appendCodePoint(sign);
            }
        });
        return latin.toString();
    }

    private static Map<Language, NumberReader> all() {
        var all = new EnumMap<Language, NumberReader>(Language.class);
        for (var language : Language.values()) {
            all.put(
                    language,
                    switch (language) {
                        case EN -> new NumberReader(",", ".");
                        case AR -> new NumberReader(",٬", ".٫");
                        default -> new NumberReader(".", ",");
                    });
        }
        return all;
    }
}
