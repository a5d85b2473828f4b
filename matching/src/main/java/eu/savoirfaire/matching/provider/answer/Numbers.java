package eu.savoirfaire.matching.provider.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and numbers as they are written in Italy, Spain and their neighbours, in the digits of any script. */
public final class Numbers {
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d/M/uuuu"), strict("d.M.uuuu"), strict("d-M-uuuu"));
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u202F'’٬]|€|EUR");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");

    private Numbers() {}

    public static Optional<LocalDate> day(String text) {
        var latin = latin(text);
        return DAYS.stream()
                .flatMap(format -> parsed(format, latin).stream())
                .filter(day -> day.getYear() >= 2000 && day.getYear() < 2200)
                .findFirst();
    }

    public static Optional<Integer> whole(String text) {
        var latin = BLANK.matcher(latin(text)).replaceAll("");
        return latin.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(latin)) : Optional.empty();
    }

    /** Of {@code 1.500} the point groups thousands; of {@code 1.50} it begins the fraction. */
    public static Optional<BigDecimal> decimal(String text) {
        var latin = BLANK.matcher(latin(text)).replaceAll("").replace('٫', ',');
        var grouped = GROUPED.matcher(latin);
        if (grouped.matches()) {
            var whole = latin.replace(grouped.group(1), "");
            return Optional.of(new BigDecimal(whole.replace(',', '.')));
        }
        return PLAIN.matcher(latin).matches() ? Optional.of(new BigDecimal(latin.replace(',', '.'))) : Optional.empty();
    }

    private static String latin(String text) {
        var latin = new StringBuilder();
        text.strip()
                .codePoints()
                .forEach(one ->
                        latin.appendCodePoint(Character.isDigit(one) ? '0' + Character.getNumericValue(one) : one));
        return latin.toString();
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
