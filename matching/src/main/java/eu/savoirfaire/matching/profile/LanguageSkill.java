package eu.savoirfaire.matching.profile;

/** What is done with a language; the five columns of the CEFR self-assessment grid. */
public enum LanguageSkill {
    LISTENING,
    READING,
    INTERACTION,
    PRODUCTION,
    WRITING
}
