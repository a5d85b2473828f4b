package eu.savoirfaire.infra.document;

/** What a document turned out to be, by its content. */
public enum Format {
    /** Plain text; also JSON and CSV, which are told apart by who reads them. */
    TEXT,
    DOCX,
    ODT,
    PDF
}
