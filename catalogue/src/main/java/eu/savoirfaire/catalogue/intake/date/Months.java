package eu.savoirfaire.catalogue.intake.date;

import eu.savoirfaire.catalogue.intake.text.Folded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the months in five languages, with usual short forms; Arabic ones of the east and of the Maghreb. */
final class Months {
    private static final List<String> NAMES = List.of(
            "gennaio|gen|january|jan|enero|ene|janvier|janv|يناير|جانفي|كانون الثاني",
            "febbraio|feb|february|febrero|février|fevrier|févr|فبراير|فيفري|شباط",
            "marzo|mar|march|mars|مارس|آذار",
            "aprile|apr|april|abril|abr|avril|avr|أبريل|ابريل|أفريل|نيسان",
            "maggio|mag|may|mayo|mai|مايو|ماي|أيار",
            "giugno|giu|june|jun|junio|juin|يونيو|جوان|حزيران",
            "luglio|lug|july|jul|julio|juillet|juil|يوليو|جويلية|تموز",
            "agosto|ago|august|aug|août|aout|أغسطس|اغسطس|أوت|آب",
            "settembre|sett|set|september|sept|sep|septiembre|setiembre|septembre|سبتمبر|أيلول",
            "ottobre|ott|october|oct|octubre|octobre|أكتوبر|اكتوبر|تشرين الأول",
            "novembre|nov|november|noviembre|نوفمبر|تشرين الثاني",
            "dicembre|dic|december|dec|diciembre|décembre|decembre|déc|ديسمبر|كانون الأول");

    /** A regular expression of all names, the longest first. */
    static final String ANY = NAMES.stream()
            .flatMap(names -> List.of(names.split("\\|")).stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(", ")"));

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** From 1. */
    static int number(String name) {
        return NUMBERS.getOrDefault(Folded.letters(name), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (var name : NAMES.get(i).split("\\|")) {
                numbers.put(Folded.letters(name), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
