package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.catalogue.syndication.print.DocxFile.Style;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Prose;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Sheets as Office Open XML with real headings and lists, to be edited offline and imported again. */
@Singleton
public final class DocxWriter implements SheetWriter {

    @Override
    public ExportForm form() {
        return ExportForm.DOCX;
    }

    @Override
    public void write(PublicSheet sheet, Language labels, OutputStream out) throws IOException {
        var words = FormWords.in(labels);
        var title = sheet.titleRead();
        try (var file = new DocxFile(labels, title.text(), words.text("publisher") + " · " + sheet.code())) {
            file.paragraph(Style.TITLE, title.text(), title.language());
            fact(file, words, "code", sheet.code());
            fact(file, words, "organisation", sheet.organisation());
            fact(file, words, "published", words.date(sheet.published()));
            fact(file, words, "revision", Integer.toString(sheet.revision()));
            for (var language : Told.language(words, sheet).stream().toList()) {
                fact(file, words, "language", language);
            }
            if (!sheet.workshops().isEmpty()) {
                fact(file, words, "presented", titles(sheet.workshops()));
            }
            file.link(sheet.permalink());
            form(file, words, sheet);
            file.save(sheet.publishedAt(), out);
        }
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        var words = FormWords.in(labels);
        var title = words.text("report.title");
        try (var file = new DocxFile(labels, title, words.text("publisher"))) {
            file.paragraph(Style.TITLE, title, labels);
            for (var paragraph : Told.introduction(words, sheets.size())) {
                file.paragraph(Style.NORMAL, paragraph, labels);
            }
            for (var chapter : Outline.of(sheets).chapters()) {
                chapter(file, words, chapter);
            }
            file.save(Told.newest(sheets), out);
        }
    }

    private static void chapter(DocxFile file, FormWords words, Outline.Chapter chapter) {
        chapter.workshop().ifPresent(workshop -> {
            file.paragraph(Style.HEADING_1, Told.heading(words, chapter.ordinal(), workshop), words.language());
            file.paragraph(Style.NORMAL, Told.workshop(words, workshop), words.language());
        });
        chapter.sheets().forEach(sheet -> form(file, words, sheet));
    }

    private static void fact(DocxFile file, FormWords words, String name, String value) {
        file.paragraph(Style.SUBTITLE, words.text(name) + " " + value, words.language());
    }

    private static String titles(List<PresentedWorkshop> workshops) {
        return workshops.stream().map(PresentedWorkshop::title).collect(Collectors.joining("; "));
    }

    private static void form(DocxFile file, FormWords words, PublicSheet sheet) {
        file.paragraph(Style.HEADING_2, words.heading(), words.language());
        sheet.fragments().forEach((section, read) -> {
            file.paragraph(Style.HEADING_3, words.label(section), words.language());
            Told.note(words, sheet, read).ifPresent(note -> file.paragraph(Style.SUBTITLE, note, words.language()));
            Prose.of(read.text()).blocks().forEach(block -> block(file, block, read.language()));
        });
    }

    private static void block(DocxFile file, Prose.Block block, Language language) {
        for (var text : block.items()) {
            if (block.bullets()) {
                file.item(text, language);
            } else {
                file.paragraph(Style.NORMAL, text, language);
            }
        }
    }
}
