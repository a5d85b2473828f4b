package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.print.DocxFile;
import eu.savoirfaire.catalogue.syndication.print.DocxFile.Style;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Prose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/** Writes the form of a sheet, blank or filled in, as Office Open XML. */
public final class PaperWriter {
    private final FormWords form;
    private final PaperWords words;

    /** @param labels the language of everything but the text of a sheet */
    public PaperWriter(Language labels) {
        form = FormWords.in(labels);
        words = PaperWords.in(labels);
    }

    /** The form as nobody has filled it in. */
    public byte[] template() {
        var title = words.text("template.title");
        return written(form.text("publisher"), title, Instant.EPOCH, file -> {
            file.paragraph(Style.TITLE, title, labels());
            file.paragraph(Style.SUBTITLE, words.text("template.how"), labels());
            file.paragraph(Style.SUBTITLE, words.text("template.contact"), labels());
            form(file, new Sheet(Map.of(), labels(), labels()));
        });
    }

    /**
     * A sheet with all its sections, the contact too: for whoever may write in it.
     *
     * @param made when it was taken
     */
    public byte[] copy(Sheet sheet, Trace trace, Instant made) {
        return written(form.text("publisher") + " · " + trace.code(), sheet.title(), made, file -> {
            trace.properties().forEach(file::property);
            file.paragraph(Style.TITLE, sheet.title(), sheet.textLanguage());
            file.paragraph(Style.SUBTITLE, form.text("code") + " " + trace.code(), labels());
            file.paragraph(Style.SUBTITLE, words.text("copy.how"), labels());
            form(file, sheet);
        });
    }

    /** The line with the language stands above the form: the import of reports takes what is in it for text. */
    private void form(DocxFile file, Sheet sheet) {
        file.marked(
                Style.SUBTITLE,
                words.text("language") + " " + sheet.textLanguage().ownName(),
                labels(),
                Marks.LANGUAGE);
        file.marked(Style.HEADING_2, form.heading(), labels(), Marks.FORM);
        for (var section : Section.values()) {
            file.marked(Style.HEADING_3, form.label(section), labels(), Marks.of(section));
            var text = PlainText.of(sheet.text(section).orElse(""));
            if (text.isEmpty()) {
                file.paragraph(Style.HINT, words.hint(section), labels());
                file.paragraph(Style.NORMAL, "", sheet.textLanguage());
            } else {
                Prose.of(text).blocks().forEach(block -> block(file, block, sheet.textLanguage()));
            }
        }
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

    private byte[] written(String foot, String title, Instant made, Content content) {
        var out = new ByteArrayOutputStream();
        try (var file = new DocxFile(labels(), title, foot)) {
            content.into(file);
            file.save(made, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Language labels() {
        return form.language();
    }

    @FunctionalInterface
    private interface Content {
        void into(DocxFile file);
    }
}
