package eu.savoirfaire.platform.mandate;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The languages in which a mandate is explained: those of the pages, and others that people at a counter speak. */
public final class SpokenLanguages {
    /** ISO 639: undetermined (ISO 639-2 §4.1.2), for a language that is not here. */
    static final String OTHER = "und";

    private static final List<String> CODES = List.of(
            "am", "ar", "bm", "bn", "en", "es", "fa", "ff", "fr", "ha", "hi", "ig", "it", "ku", "pa", "pl", "ps", "pt",
            "ro", "ru", "si", "so", "sq", "ta", "ti", "tl", "tr", "uk", "ur", "wo", "yo", "zh");

    private SpokenLanguages() {}

    public static boolean known(String code) {
        return CODES.contains(code) || code.equals(OTHER);
    }

    /** What a language is called in another one. */
    public static Label name(String code, Language reader) {
        return code.equals(OTHER) ? Label.key("platform.mandate.language.other") : Label.of(reader.nameOf(code));
    }

    /** The languages to choose from: the reader's own first, then in the order of the reader's alphabet. */
    public static List<Choice> choices(String chosen, Language reader) {
        var collator = Collator.getInstance(ULocale.forLanguageTag(reader.code()));
        Set<String> ordered = new LinkedHashSet<>(List.of(reader.code()));
        CODES.stream()
                .sorted(Comparator.comparing(code -> reader.nameOf(code), collator::compare))
                .forEach(ordered::add);
        return Stream.concat(ordered.stream(), Stream.of(OTHER))
                .map(code -> Choice.of(code, name(code, reader), code.equals(chosen)))
                .toList();
    }
}
