package eu.savoirfaire.catalogue.intake.date;

import eu.savoirfaire.catalogue.intake.date.PartialDate.Day;
import eu.savoirfaire.catalogue.intake.date.PartialDate.Month;
import eu.savoirfaire.catalogue.intake.date.PartialDate.Range;
import eu.savoirfaire.catalogue.intake.date.PartialDate.WholeYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds dates in running text of five languages. Figures are read day first, as in Europe, unless only the other order is a
 * date. Numbers that merely look like years - amounts, parts of references - are none.
 */
public final class PartialDates {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String BEGIN = "(?<![\\p{L}\\d.,/-])";
    private static final String END = "(?![\\p{L}\\d]|[.,/-]\\d|-\\p{L})";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|°|º|ª)?";
    private static final String OF = "(?:de\\s+|di\\s+|of\\s+|del\\s+|من\\s+)?";
    private static final String TO =
            "\\s*(?:-|–|—|/|\\bto\\b|\\band\\b|\\ba\\b|\\bal\\b|\\be\\b|\\by\\b|\\bau\\b|\\bet\\b|إلى)\\s*(?:el\\s+)?";

    /** Between two dates that make one range. */
    private static final Pattern UNTIL = Pattern.compile(
            "\\s*(?:-|–|—|to|until|till|al|fino al|a|hasta|al día|au|jusqu'au|إلى|حتى)\\s*(?:el\\s+|il\\s+|le\\s+|the\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private record Form(Pattern pattern, Function<MatchResult, PartialDate> date) {}

    private static final List<Form> FORMS = List.of(
            form(BEGIN + "(\\d{4})-(\\d{2})-(\\d{2})" + END, m -> day(m, 1, 2, 3)),
            form(BEGIN + "(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?" + YEAR + END, PartialDates::figures),
            form(
                    BEGIN + DAY + TO + DAY + "\\s+" + OF + Months.ANY + "\\.?,?\\s+" + OF + YEAR + END,
                    m -> new Range(named(m, 4, 3, 1), named(m, 4, 3, 2))),
            form(BEGIN + DAY + "\\s+" + OF + Months.ANY + "\\.?,?\\s+" + OF + YEAR + END, m -> named(m, 3, 2, 1)),
            form(BEGIN + Months.ANY + "\\.?\\s+" + DAY + ",?\\s+" + YEAR + END, m -> named(m, 3, 1, 2)),
            form(
                    BEGIN + Months.ANY + TO + Months.ANY + "\\.?\\s+" + OF + YEAR + END,
                    m -> new Range(month(m, 3, 1), month(m, 3, 2))),
            form(BEGIN + Months.ANY + "\\.?,?\\s+" + OF + YEAR + END, m -> month(m, 2, 1)),
            form(BEGIN + "(0?[1-9]|1[0-2])/" + YEAR + END, PartialDates::monthInFigures),
            form(
                    BEGIN + YEAR + "\\s*(?:-|–|/|to|al|a|au|إلى)\\s*" + YEAR + END,
                    m -> new Range(year(m.group(1)), year(m.group(2)))),
            form(BEGIN + YEAR + END, m -> year(m.group(1))));

    private PartialDates() {}

    /** All dates in the text, in order. */
    public static List<DateMention> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var figures = westernFigures(text);
        var found = new ArrayList<DateMention>();
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(figures);
            while (matcher.find()) {
                var match = matcher.toMatchResult();
                if (found.stream().noneMatch(other -> other.start() < match.end() && match.start() < other.end())) {
                    valid(form, match).ifPresent(date -> found.add(new DateMention(date, match.start(), match.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return joined(found, figures);
    }

    private static Optional<PartialDate> valid(Form form, MatchResult match) {
        try {
            var date = form.date().apply(match);
            var isBackwards = date instanceof Range range
                    && range.to().earliest().isBefore(range.from().earliest());
            return isBackwards ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<DateMention> joined(List<DateMention> found, String text) {
        var joined = new ArrayList<DateMention>();
        for (var mention : found) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isRange(last, mention, text)) {
                joined.removeLast();
                joined.add(new DateMention(new Range(last.date(), mention.date()), last.start(), mention.end()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isRange(DateMention from, DateMention to, String text) {
        return from.date().getClass() == to.date().getClass()
                && !(from.date() instanceof Range)
                && from.date().earliest().isBefore(to.date().earliest())
                && UNTIL.matcher(text.substring(from.end(), to.start())).matches();
    }

    private static Form form(String pattern, Function<MatchResult, PartialDate> date) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), date);
    }

    private static PartialDate figures(MatchResult match) {
        var isMonthFirst = number(match, 1) <= 12 && number(match, 2) > 12;
        return isMonthFirst ? day(match, 3, 1, 2) : day(match, 3, 2, 1);
    }

    private static PartialDate monthInFigures(MatchResult match) {
        return new Month(YearMonth.of(number(match, 2), number(match, 1)));
    }

    private static PartialDate day(MatchResult match, int year, int month, int day) {
        return new Day(LocalDate.of(number(match, year), number(match, month), number(match, day)));
    }

    private static PartialDate named(MatchResult match, int year, int month, int day) {
        return new Day(LocalDate.of(number(match, year), Months.number(match.group(month)), number(match, day)));
    }

    private static PartialDate month(MatchResult match, int year, int month) {
        return new Month(YearMonth.of(number(match, year), Months.number(match.group(month))));
    }

    private static PartialDate year(String year) {
        return new WholeYear(Year.parse(year));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Arabic-Indic figures as ASCII ones, character by character. */
    private static String westernFigures(String text) {
        var figures = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            figures.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return figures.toString();
    }
}
