package eu.savoirfaire.matching.eligibility;

/** A field of an offer that a rule may require of a person. */
public enum OfferField {
    LEAST_AMOUNT,
    MOST_AMOUNT,
    LEAST_TERM,
    MOST_TERM,
    STAGES,
    LEGAL_FORMS,
    CONTRACT,
    MONTHS,
    MODES,
    TRAINING,
    MENTOR,
    TERRITORY,
    SECTORS,
    LICENCES,
    EQF,
    LANGUAGES,
    ESSENTIAL_SKILLS
}
