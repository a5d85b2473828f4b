package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.date.DateMention;
import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.catalogue.intake.date.PartialDates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When and where a workshop was held, by its heading, else by the sentences that tell of its being held. */
final class Occasion {
    private static final Pattern HELD = Pattern.compile(
            "svolt[oa]|tenut[oa]|avut[oa] luogo|held|took place|celebr|tuvo lugar|llevó a cabo|tenue?\\b|eu lieu|عقد|انعقد|أقيم",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE_AFTER = Pattern.compile(
            "(?:^|\\s)(?:a|ad|in|en|à|at)\\s+(\\p{Lu}[\\p{L}'’]+(?:[ -](?:\\p{Lu}[\\p{L}'’]+|d[aeio]l?|de la|sul|sur))*)");
    private static final Pattern DASH = Pattern.compile("\\s-\\s*|\\s*[–—]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[].*?[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Occasion() {}

    static @Nullable PartialDate date(String title, List<String> prose) {
        var inTitle = mostExact(PartialDates.in(title));
        if (inTitle.isPresent()) {
            return inTitle.orElseThrow();
        }
        var held = Sentence.texts(prose).stream()
                .filter(sentence -> HELD.matcher(sentence).find())
                .flatMap(sentence -> PartialDates.in(sentence).stream())
                .toList();
        var anywhere = prose.stream()
                .flatMap(text -> PartialDates.in(text).stream())
                .filter(mention -> exactness(mention.date()) == 0)
                .toList();
        return mostExact(held)
                .filter(date -> exactness(date) == 0 || anywhere.isEmpty())
                .or(() -> mostExact(anywhere))
                .orElse(null);
    }

    static @Nullable String place(String title, List<String> prose) {
        var inTitle = placeInTitle(title);
        if (inTitle.isPresent()) {
            return spelled(inTitle.orElseThrow(), prose);
        }
        return Sentence.texts(prose).stream()
                .filter(sentence -> HELD.matcher(sentence).find())
                .map(PLACE_AFTER::matcher)
                .filter(Matcher::find)
                .map(place -> place.group(1))
                .findFirst()
                .orElse(null);
    }

    /** What follows the last dash, without brackets and dates. */
    private static Optional<String> placeInTitle(String title) {
        var parts = DASH.split(BRACKETS.matcher(title).replaceAll(""));
        if (parts.length < 2) {
            return Optional.empty();
        }
        return Arrays.stream(parts)
                .skip(1)
                .map(Occasion::withoutDate)
                .filter(part -> WORD.matcher(part).find())
                .reduce((first, second) -> second);
    }

    private static String withoutDate(String part) {
        var dates = PartialDates.in(part);
        var end = dates.isEmpty() ? part.length() : dates.getFirst().start();
        return part.substring(0, end).replaceFirst("[\\s,;]+$", "").strip();
    }

    /** As the account spells it; else in small letters with capitals, for headings are in upper case. */
    private static String spelled(String place, List<String> prose) {
        var pattern = Pattern.compile(
                "\\b" + Pattern.quote(place) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        return prose.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .filter(found -> !isUpperCase(found))
                .findFirst()
                .orElseGet(() -> isUpperCase(place) ? capitalised(place) : place);
    }

    private static String capitalised(String place) {
        return WORD.matcher(place.toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1));
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static Optional<PartialDate> mostExact(List<DateMention> mentions) {
        return mentions.stream().map(DateMention::date).min(Comparator.comparingInt(Occasion::exactness));
    }

    /** 0 for days; the more, the vaguer. */
    private static int exactness(PartialDate date) {
        return switch (date) {
            case PartialDate.Day any -> 0;
            case PartialDate.Month any -> 1;
            case PartialDate.WholeYear any -> 2;
            case PartialDate.Range range -> exactness(range.from());
        };
    }
}
