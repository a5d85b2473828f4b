package eu.savoirfaire.catalogue.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.document.office.CleanOffice;
import java.io.ByteArrayInputStream;

/** The words in a clean file. */
public final class FileWords {
    private final DocumentReader documents = new DocumentReader();

    /** Those that a program can read; none of a picture. */
    public String of(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case PNG, JPEG -> "";
            case TXT, CSV -> new String(bytes, UTF_8);
            case PDF -> read(bytes);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP ->
                new CleanOffice(kind.name(), DocumentLimits.DEFAULT)
                        .clean(bytes)
                        .text();
        };
    }

    private String read(byte[] bytes) {
        return switch (documents.read("", new ByteArrayInputStream(bytes))) {
            case Reading.Done(var document) -> document.text();
            case Reading.NotRead _ -> "";
        };
    }
}
