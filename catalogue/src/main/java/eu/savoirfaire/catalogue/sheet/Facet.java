package eu.savoirfaire.catalogue.sheet;

/** What a sheet is classified by, beside its text. The codes are those of the vocabulary or of places. */
public enum Facet {
    COUNTRY,
    REGION,
    TOPIC,
    BENEFICIARY,
    STAKEHOLDER,
    SECTOR,
    TRANSFERABILITY,
    SCOPE,
    /** The kind of territory: rural, metropolitan and so on. */
    TERRITORY
}
