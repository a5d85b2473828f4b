package eu.savoirfaire.catalogue.structure.figure;

import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.infra.vocabulary.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the quantities in a text, and leaves alone what is written in digits and counts nothing: dates, years, laws, headings. */
final class Figures {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "(?:\\p{Nd}{1,3}(?:[ \\u00a0\\u202f]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?|\\p{Nd}+(?:[.,٬٫]\\p{Nd}+)*)";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/#@°º_-])"
                    + "(?<before>[€$£]\\s?)?"
                    + "(?:(?<lead>(?:tra|fra|between|entre|بين|da|dai|dalle|from|de|من)\\s+))?"
                    + "(?<from>" + NUMBER + ")"
                    + "(?<share>\\s?%)?"
                    + "(?:(?<sign>\\s?[-–—]\\s?|\\s+(?:e|ed|and|y|et|a|ai|alle|to|à|إلى|و)\\s*)(?<to>" + NUMBER + "))?"
                    + "(?<percent>\\s?%|\\s(?:per ?cento|per ?cent|por ?ciento|pour ?cent|في المئة|بالمئة))?"
                    + "(?<multiple>\\s(?:mila|thousand|mille|mil|milion[ei]|millions?|mill[oó]n(?:es)?|ألف|مليون)(?![\\p{L}]))?"
                    + "(?<after>\\s?(?:€|\\$|£|(?:di |de |d'|of )?(?:euros?|eur|dollars?|dólares|dollari|يورو)(?![\\p{L}])))?",
            FLAGS);
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(?:\\b(?:fase|phase|step|passo|paso|étape|etapa|obiettivo|objective|objetivo|objectif|art|articolo|article|artículo|n|no|nr|nº|num"
                    + "|on|os|lett|legge|law|ley|loi|decreto|reg|regolamento|regulation|modulo|module|azione|action|acción|attività|activity|wp"
                    + "|misura|measure|punto|capitolo|chapter|figura|tabella|table|مرحلة|المادة|رقم)\\.?\\s*|°\\s?|[\\p{L}]-)$",
            FLAGS);
    private static final Pattern HEADING = Pattern.compile("(?:^|\\n)(?:[-•]\\s*)?$");
    private static final Pattern AFTER_HEADING = Pattern.compile("^\\s?[.)°ºª:]");
    private static final Pattern NOT_AFTER = Pattern.compile(
            "^(?:[\\p{L}\\p{Nd}/°ºª]|-\\p{L}|\\s?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
                    + "|january|february|march|april|may\\b|june|july|august|september|october|november|december"
                    + "|(?:de )?(?:enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)"
                    + "|janvier|février|mars|avril|mai\\b|juin|juillet|août|septembre|octobre|novembre|décembre))",
            FLAGS);
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "mila", BigDecimal.valueOf(1_000),
            "thousand", BigDecimal.valueOf(1_000),
            "mille", BigDecimal.valueOf(1_000),
            "mil", BigDecimal.valueOf(1_000),
            "ألف", BigDecimal.valueOf(1_000));
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int CONTEXT = 24;

    private final NumberReader numbers;

    Figures(Language language) {
        numbers = NumberReader.of(language);
    }

    List<Figure> in(String text) {
        var found = new ArrayList<Figure>();
        var quantity = QUANTITY.matcher(text);
        var from = 0;
        while (quantity.find(from)) {
            var figure = figure(text, quantity.toMatchResult(), quantity);
            figure.ifPresent(found::add);
            from = figure.map(Figure::end).orElse(quantity.end("from"));
        }
        return found;
    }

    private Optional<Figure> figure(String text, MatchResult match, Matcher groups) {
        var isRange = groups.group("to") != null && isRange(groups.group("lead"), groups.group("sign"));
        var end = isRange || groups.group("to") == null ? match.end() : endOfFirst(groups);
        var first = numbers.read(groups.group("from"));
        var last = isRange ? numbers.read(groups.group("to")) : first;
        if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
            return Optional.empty();
        }
        var unit = end == match.end() ? unit(groups) : groups.group("share") == null ? "" : "%";
        var isBare = unit.isEmpty() && (end != match.end() || groups.group("multiple") == null);
        if (isBare && (isYear(groups.group("from"), first.get()) || !isCounted(text, groups.start("from"), end))) {
            return Optional.empty();
        }
        var times = end == match.end() ? multiple(groups.group("multiple")) : BigDecimal.ONE;
        var quantity = new Quantity(first.get().multiply(times), last.get().multiply(times));
        var start = isRange ? match.start() : groups.start("from");
        return Optional.of(new Figure(start, end, quantity, unit));
    }

    /** "da 16 a 20", "tra 16 e 20" and "16 to 20" are ranges, "16 e 20" are two numbers. */
    private static boolean isRange(@Nullable String lead, String sign) {
        return lead != null || sign.strip().toLowerCase(Locale.ROOT).matches("[-–—]|to");
    }

    private static int endOfFirst(Matcher groups) {
        return groups.group("share") == null ? groups.end("from") : groups.end("share");
    }

    private static boolean isYear(String written, BigDecimal number) {
        return written.length() == 4 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    private static boolean isCounted(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - CONTEXT), start);
        var after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        return !NOT_COUNTED.matcher(before).find()
                && !NOT_AFTER.matcher(after).find()
                && !(HEADING.matcher(before).find()
                        && AFTER_HEADING.matcher(after).find());
    }

    private static String unit(Matcher groups) {
        if (groups.group("percent") != null || groups.group("share") != null) {
            return "%";
        }
        var money = groups.group("before") != null ? groups.group("before") : groups.group("after");
        if (money == null) {
            return "";
        }
        if (money.contains("$") || money.toLowerCase(Locale.ROOT).contains("dol")) {
            return "USD";
        }
        return money.contains("£") ? "GBP" : "EUR";
    }

    private static BigDecimal multiple(@Nullable String word) {
        return word == null
                ? BigDecimal.ONE
                : MULTIPLES.getOrDefault(word.strip().toLowerCase(Locale.ROOT), MILLION);
    }
}
