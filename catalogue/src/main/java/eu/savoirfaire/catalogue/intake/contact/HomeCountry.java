package eu.savoirfaire.catalogue.intake.contact;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The country that a sheet comes from, as far as its phone numbers need it: by names of countries, addresses and language. */
public final class HomeCountry {
    private static final List<String> COUNTRIES = List.of(
            "IT", "ES", "FR", "PT", "GB", "IE", "DE", "AT", "CH", "BE", "NL", "LU", "DK", "SE", "NO", "FI", "PL", "CZ",
            "SK", "HU", "RO", "BG", "GR", "CY", "MT", "SI", "HR", "EE", "LV", "LT", "AL", "MK", "RS", "BA", "ME", "TR",
            "MA", "DZ", "TN", "LY", "EG", "LB", "JO", "SY", "PS");
    private static final Map<String, List<String>> NAMES =
            COUNTRIES.stream().collect(Collectors.toUnmodifiableMap(country -> country, HomeCountry::names));
    private static final Map<Language, String> USUAL =
            Map.of(Language.IT, "IT", Language.ES, "ES", Language.FR, "FR", Language.EN, "GB", Language.AR, "MA");
    private static final Pattern TOP_LEVEL = Pattern.compile("[@.][\\w-]+\\.([a-z]{2})\\b", Pattern.CASE_INSENSITIVE);

    private HomeCountry() {}

    /** ISO 3166-1 alpha-2. */
    public static String of(Sheet sheet) {
        var votes = new HashMap<String, Integer>();
        votes.put(USUAL.getOrDefault(sheet.textLanguage(), "IT"), sheet.textLanguage() == Language.EN ? 0 : 2);
        sheet.text(Section.INSTITUTION).ifPresent(text -> count(text, 4, votes));
        sheet.text(Section.TERRITORY).ifPresent(text -> count(text, 1, votes));
        sheet.text(Section.CONTACT).ifPresent(text -> {
            count(text, 4, votes);
            countAddresses(text, votes);
        });
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("IT");
    }

    private static void count(String text, int weight, Map<String, Integer> votes) {
        var words = " " + Folded.words(text) + " ";
        NAMES.forEach((country, names) -> {
            if (names.stream().anyMatch(words::contains)) {
                votes.merge(country, weight, Integer::sum);
            }
        });
    }

    /** What a country is called in each language, folded, between spaces. */
    private static List<String> names(String country) {
        return Stream.of(Language.values())
                .map(language -> Locale.of("", country).getDisplayCountry(language.locale()))
                .map(name -> " " + Folded.words(name) + " ")
                .toList();
    }

    private static void countAddresses(String text, Map<String, Integer> votes) {
        var address = TOP_LEVEL.matcher(text);
        while (address.find()) {
            var country = address.group(1).toUpperCase(Locale.ROOT);
            if (COUNTRIES.contains(country)) {
                votes.merge(country, 3, Integer::sum);
            }
        }
    }
}
