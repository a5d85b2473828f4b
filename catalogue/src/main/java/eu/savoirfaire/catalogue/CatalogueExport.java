package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.OutputStream;

/** The published sheets in other forms, without anybody's address or number. */
public interface CatalogueExport {

    /**
     * Writes everything that is published, by code; an empty catalogue gives an empty document of that form.
     *
     * @param labels the language of section labels and of everything that is not the text of a sheet
     * @param out stays open
     * @return how many sheets were written
     */
    int write(ExportForm form, Language labels, OutputStream out) throws IOException;
}
