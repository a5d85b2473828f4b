package eu.savoirfaire.catalogue.intake.source;

/** What an import found odd but could deal with. The message key is {@code catalogue.intake.<code>}. */
public enum WarningCode {
    /** A list item that had been broken in two was put together. */
    SPLIT_BULLET("split-bullet"),
    /** A required section has no label; argument: the section's key. */
    SECTION_MISSING("section-missing"),
    /** A label with nothing after it; argument: the section's key. */
    SECTION_EMPTY("section-empty"),
    /** A label that the sheet has already; both texts are kept; argument: the section's key. */
    LABEL_REPEATED("label-repeated"),
    /** Looks like a label, but no form has it; kept as text; argument: the words. */
    LABEL_UNKNOWN("label-unknown"),
    /** A label without its colon; kept as text; argument: the words. */
    LABEL_WITHOUT_COLON("label-without-colon"),
    /** Text between the heading of a sheet and its first label; kept under "other". */
    TEXT_BEFORE_LABEL("text-before-label"),
    /** A sheet that begins without its heading. */
    HEADING_MISSING("heading-missing"),
    /** A heading with no sheet after it; left out. */
    SHEET_EMPTY("sheet-empty"),
    /** A workshop whose date the report does not give; argument: its ordinal. */
    WORKSHOP_WITHOUT_DATE("workshop-without-date"),
    /** A list of talks has an item of which speaker or subject cannot be told for certain; left out. */
    TALK_UNREAD("talk-unread"),
    /** Words on a recording that do not say for certain that one was made and kept; not taken for one. */
    RECORDING_UNSURE("recording-unsure"),
    /** A workshop whose language nothing tells; taken for Italian; argument: its ordinal. */
    WORKSHOP_LANGUAGE_UNKNOWN("workshop-language-unknown"),
    /** A name of a column or field that no sheet has; argument: the name. */
    FIELD_UNKNOWN("field-unknown");

    private final String code;

    WarningCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String messageKey() {
        return "catalogue.intake." + code;
    }
}
