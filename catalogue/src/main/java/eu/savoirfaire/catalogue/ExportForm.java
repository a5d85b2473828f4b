package eu.savoirfaire.catalogue;

import java.util.Optional;

/** A form in which published sheets leave the catalogue, by the name it has on the command line. */
public enum ExportForm {
    /** The document of {@code import --json}, with what is known beside the text. */
    JSON("json", "json", "application/json"),
    /** One row a sheet, one column a section (RFC 4180). */
    CSV("csv", "csv", "text/csv; charset=UTF-8; header=present"),
    /** References for reference managers. */
    RIS("ris", "ris", "application/x-research-info-systems"),
    /** References for BibTeX and BibLaTeX. */
    BIB("bib", "bib", "application/x-bibtex"),
    /** schema.org descriptions for search engines (JSON-LD 1.1). */
    JSONLD("jsonld", "jsonld", "application/ld+json"),
    /** Office Open XML, to be edited and imported again. */
    DOCX("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Two printed pages for an ordinary sheet. */
    PDF("pdf", "pdf", "application/pdf"),
    /** The transferability report as plain text, in the shape that the import reads. */
    REPORT("report", "txt", "text/plain; charset=UTF-8");

    private final String code;
    private final String extension;
    private final String mediaType;

    ExportForm(String code, String extension, String mediaType) {
        this.code = code;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Its stable name: {@code json}. */
    public String code() {
        return code;
    }

    /** What the name of a file in this form ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The value of {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<ExportForm> of(String code) {
        for (var form : values()) {
            if (form.code.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
