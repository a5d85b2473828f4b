package eu.savoirfaire.catalogue.structure.figure;

import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.sheet.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The small words around a number that say how exactly, since when and whether at all. One list for all five languages. */
final class Cues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ESTIMATE = Pattern.compile(
            "(?:si stima|stimat[oaie]|una stima di|estimated?|an estimate of|se estima|estimad[oa]s?|on estime|estimée?s?|يقدر|تقدر)[^.;:\\n]{0,60}$",
            FLAGS);
    private static final Pattern OVER = Pattern.compile(
            "(?:\\b(?:oltre|più di|almeno|over|more than|at least|más de|al menos|plus de|au moins)|أكثر من|ما لا يقل عن|لا يقل عن)\\s+(?:[a-zàèì']{1,4}\\s+)?$",
            FLAGS);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:\\b(?:circa|quasi|intorno a[i]?|all'incirca|about|around|approximately|approx\\.?|some|nearly|almost|alrededor de|unos|unas|aproximadamente|cerca de|casi"
                    + "|environ|près de|quelque|autour de)|حوالي|نحو|قرابة|ما يقارب)\\s+(?:[a-zàèì']{1,4}\\s+)?$",
            FLAGS);
    private static final Pattern ABOUT_AFTER = Pattern.compile("^\\s*(?:circa|approx|aprox|environ|تقريبا)\\b", FLAGS);
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:pianificat[oaie]|in programma|programmat[oaie]|planned|is planning|are planning|planificad[oa]s?|planifiée?s?|entro (?:il|la fine)|by (?:the end of )?20\\d\\d|antes de(?: finales de)? 20\\d\\d|d'ici)\\b|بحلول|مخطط",
            FLAGS);
    private static final Pattern EXPECTED = Pattern.compile(
            "\\b(?:previst[oaie]|si prevede|prevede|attes[oaie]|expected|expects|will|se prevé|previst[oa]s|se espera|prévue?s?|prévoit|attendue?s?)\\b|من المتوقع|يتوقع",
            FLAGS);
    private static final List<List<String>> MONTHS = List.of(
            List.of("gennaio", "january", "enero", "janvier", "يناير"),
            List.of("febbraio", "february", "febrero", "février", "فبراير"),
            List.of("marzo", "march", "mars", "مارس"),
            List.of("aprile", "april", "abril", "avril", "أبريل"),
            List.of("maggio", "may", "mayo", "mai", "مايو"),
            List.of("giugno", "june", "junio", "juin", "يونيو"),
            List.of("luglio", "july", "julio", "juillet", "يوليو"),
            List.of("agosto", "august", "août", "أغسطس"),
            List.of("settembre", "september", "septiembre", "septembre", "سبتمبر"),
            List.of("ottobre", "october", "octubre", "octobre", "أكتوبر"),
            List.of("novembre", "november", "noviembre", "نوفمبر"),
            List.of("dicembre", "december", "diciembre", "décembre", "ديسمبر"));
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(\\p{L}+)(?:\\s+(?:de|del|di|of|de l'année))?\\s+((?:19|20)\\d\\d)(?!\\d)", FLAGS);
    /** "Since 2009" is when counting began, not as of when. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\p{L})(?:nel|nell'anno|a fine|entro il|entro la fine del|al|per il|in|by|by the end of|as of|until|en|en el año|a finales de|hasta|antes de|au|fin|d'ici|d'ici à|jusqu'en|في|بحلول|عام|في عام)\\s+\\**((?:19|20)\\d\\d)(?!\\d|\\s?[-–/]\\s?\\d)",
            FLAGS);

    private Cues() {}

    static Qualifier qualifier(String before, String after) {
        if (ESTIMATE.matcher(before).find()) {
            return Qualifier.ESTIMATE;
        }
        if (OVER.matcher(before).find()) {
            return Qualifier.OVER;
        }
        return ABOUT.matcher(before).find() || ABOUT_AFTER.matcher(after).find() ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    static Stage stage(String clause, Section section) {
        if (PLANNED.matcher(clause).find()) {
            return Stage.PLANNED;
        }
        if (EXPECTED.matcher(clause).find()) {
            return Stage.EXPECTED;
        }
        return section == Section.FUTURE ? Stage.PLANNED : Stage.ACHIEVED;
    }

    /** ISO 8601: a month or a year. */
    static Optional<String> asOf(String clause) {
        var month = MONTH_AND_YEAR.matcher(clause);
        while (month.find()) {
            var number = number(month.group(1).toLowerCase(Locale.ROOT));
            if (number > 0) {
                return Optional.of("%s-%02d".formatted(month.group(2), number));
            }
        }
        var year = YEAR.matcher(clause);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private static int number(String name) {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(name)) {
                return month + 1;
            }
        }
        return 0;
    }
}
