package eu.savoirfaire.matching.profile;

/**
 * How well a person uses a language.
 *
 * @param language ISO 639 code, in lower case
 */
public record LanguageClaim(String language, LanguageSkill skill, Cefr level, Evidence evidence) {

    public LanguageClaim {
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("a language is an ISO 639 code such as 'it', not '" + language + "'");
        }
    }
}
