package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes sheets in one form. The same sheets give the same text, wherever and whenever it is written. */
public interface SheetWriter {

    ExportForm form();

    /** One sheet, as its own document. */
    default void write(PublicSheet sheet, Language labels, OutputStream out) throws IOException {
        write(List.of(sheet), labels, out);
    }

    /**
     * Many sheets as one document.
     *
     * @param labels the language of everything that is not the text of a sheet
     * @param out stays open
     */
    void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException;
}
