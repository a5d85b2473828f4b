package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an organisation is called besides its name: a translation, an acronym, a former name.
 *
 * @param language whose speakers call it so; empty when all do
 */
public record Alias(OrganisationName name, Optional<Language> language) {
    /** By language, those of all languages first, then by text. */
    public static final Comparator<Alias> ORDER = Comparator.<Alias>comparingInt(
                    alias -> alias.language().map(Enum::ordinal).orElse(-1))
            .thenComparing(alias -> alias.name().folded())
            .thenComparing(Alias::text);

    public static Alias in(Language language, String text) {
        return new Alias(new OrganisationName(text), Optional.of(language));
    }

    public static Alias everywhere(String text) {
        return new Alias(new OrganisationName(text), Optional.empty());
    }

    public String text() {
        return name.text();
    }

    /** Its ISO 639-1 code; empty for all languages. */
    String code() {
        return language.map(Language::code).orElse("");
    }
}
