package eu.savoirfaire.infra.web.message;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Dates, numbers and sizes as the readers of one language write them, always in Latin digits. Thread-safe. */
public final class Formats {
    private static final Map<Language, Formats> OF = all();

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;
    private final LocalizedNumberFormatter number;

    private Formats(Language language) {
        var locale = language.locale();
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
        number = NumberFormatter.withLocale(ULocale.forLanguageTag(language.code() + "-u-nu-latn"));
    }

    public static Formats of(Language language) {
        return Objects.requireNonNull(OF.get(language));
    }

    /** A date as exactly as it is known: a day, a month or a year; a moment with its time. */
    public String date(TemporalAccessor date) {
        return switch (date) {
            case YearMonth known -> month.format(known);
            case Year known -> Integer.toString(known.getValue());
            case LocalDate known -> day.format(known);
            case ZonedDateTime known -> moment.format(known);
            default -> day.format(date);
        };
    }

    public String number(Number value) {
        return number.format(value).toString();
    }

    /** An amount of money, with all the coins of its currency. */
    public String money(BigDecimal amount, Currency currency) {
        return number.unit(com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode()))
                .format(amount)
                .toString();
    }

    /** @param share 1 is all */
    public String percent(double share) {
        return number.unit(MeasureUnit.PERCENT)
                .precision(Precision.integer())
                .format(share * 100)
                .toString();
    }

    /** A file's size in the unit that suits it, by thousands (SI). */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return sized(MeasureUnit.BYTE, bytes);
        }
        return bytes < 1_000_000 ? sized(MeasureUnit.KILOBYTE, bytes / 1e3) : sized(MeasureUnit.MEGABYTE, bytes / 1e6);
    }

    private String sized(MeasureUnit unit, double amount) {
        return number.unit(unit)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(Precision.minMaxFraction(0, 1))
                .format(amount)
                .toString();
    }

    private static Map<Language, Formats> all() {
        var all = new EnumMap<Language, Formats>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Formats(language));
        }
        return all;
    }
}
