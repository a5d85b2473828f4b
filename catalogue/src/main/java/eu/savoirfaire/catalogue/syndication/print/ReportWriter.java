package eu.savoirfaire.catalogue.syndication.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report as plain text in UTF-8: headings and labels on lines of their own, a blank line between paragraphs. */
@Singleton
public final class ReportWriter implements SheetWriter {

    @Override
    public ExportForm form() {
        return ExportForm.REPORT;
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        var words = FormWords.in(labels);
        var report = new StringBuilder();
        paragraph(report, words.text("report.title"));
        Told.introduction(words, sheets.size()).forEach(paragraph -> paragraph(report, paragraph));
        for (var chapter : Outline.of(sheets).chapters()) {
            chapter.workshop().ifPresent(workshop -> {
                paragraph(report, Told.heading(words, chapter.ordinal(), workshop));
                paragraph(report, Told.workshop(words, workshop));
            });
            chapter.sheets().forEach(sheet -> form(report, words, sheet));
        }
        out.write(report.toString().getBytes(UTF_8));
    }

    private static void form(StringBuilder report, FormWords words, PublicSheet sheet) {
        paragraph(report, words.heading());
        sheet.texts().forEach((section, text) -> {
            paragraph(report, words.label(section));
            paragraph(report, text);
        });
    }

    private static void paragraph(StringBuilder report, String text) {
        report.append(text).append("\n\n");
    }
}
