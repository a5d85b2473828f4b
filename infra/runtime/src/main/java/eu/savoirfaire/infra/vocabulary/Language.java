package eu.savoirfaire.infra.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface and of texts, by its ISO 639-1 code. The order is the order in which languages are offered. */
public enum Language {
    IT("it", "Italiano"),
    EN("en", "English"),
    ES("es", "Español"),
    FR("fr", "Français"),
    AR("ar", "العربية");

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
        this.locale = Locale.of(code);
    }

    /** The ISO 639-1 code, in lower case. */
    public String code() {
        return code;
    }

    /** The name of the language in the language itself and its own letters. */
    public String ownName() {
        return ownName;
    }

    /** What the language of this code (ISO 639) is called in this one, as CLDR names it; the code itself where it has no name there. */
    public String nameOf(String other) {
        return ULocale.getDisplayLanguage(other, code);
    }

    public Locale locale() {
        return locale;
    }

    /** The value of the HTML attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** The language of a code such as {@code it} or of a tag such as {@code it-IT}; empty for any other language. */
    public static Optional<Language> of(String tag) {
        var end = tag.indexOf('-');
        var code = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
