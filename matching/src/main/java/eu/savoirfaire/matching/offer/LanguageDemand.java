package eu.savoirfaire.matching.offer;

import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;

/**
 * A language that the work needs, up to the level that it needs.
 *
 * @param language ISO 639 code, in lower case
 * @param reason why the work needs it, in the provider's words; never blank
 */
public record LanguageDemand(String language, LanguageSkill skill, Cefr level, String reason) {

    public LanguageDemand {
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("a language is an ISO 639 code such as 'it', not '" + language + "'");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a demand on language states why the work needs it");
        }
        if (FairWording.asksForMotherTongue(reason)) {
            throw new IllegalArgumentException("a level of a language may be asked for, a mother tongue may not");
        }
    }
}
