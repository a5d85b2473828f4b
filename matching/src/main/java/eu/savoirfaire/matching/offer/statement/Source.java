package eu.savoirfaire.matching.offer.statement;

import java.util.Locale;

/** Where the answers to a question come from: a closed list each. */
public enum Source {
    TEXT_LANGUAGES,
    LANGUAGES,
    SECTORS,
    REGIONS,
    TOWNS,
    OCCUPATIONS,
    CONTRACTS,
    STAGES,
    LEGAL_FORMS,
    MODES,
    TOPICS,
    LICENCES,
    SHIFTS,
    QUALIFICATIONS,
    CURRENCIES,
    YES_NO,
    RULES,
    WEIGHTS;

    /** In lower-case-kebab. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
