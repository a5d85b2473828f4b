package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Sheets on A4 pages: two pages for an ordinary sheet; many sheets behind a cover with a table of contents. */
@Singleton
public final class PdfWriter implements SheetWriter {
    private final PdfPress press = new PdfPress();

    @Override
    public ExportForm form() {
        return ExportForm.PDF;
    }

    @Override
    public void write(PublicSheet sheet, Language labels, OutputStream out) throws IOException {
        press.print(new PrintedDocuments(FormWords.in(labels)).of(sheet), out);
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        var words = FormWords.in(labels);
        var introduction = Told.introduction(words, sheets.size());
        press.print(new PrintedDocuments(words).of(Outline.of(sheets), introduction), out);
    }
}
