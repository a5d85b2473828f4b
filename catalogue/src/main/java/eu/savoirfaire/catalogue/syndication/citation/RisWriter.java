package eu.savoirfaire.catalogue.syndication.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * RIS: a two-character tag, two spaces, a hyphen, a space and a value on each line; lines end with CR LF (RIS format
 * specification, 2011).
 */
@Singleton
public final class RisWriter implements SheetWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd/");

    private final CodeLabels codes;

    public RisWriter(CodeLabels codes) {
        this.codes = codes;
    }

    @Override
    public ExportForm form() {
        return ExportForm.RIS;
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        for (var sheet : sheets) {
            out.write(reference(sheet, labels).getBytes(UTF_8));
        }
    }

    private String reference(PublicSheet sheet, Language labels) {
        var words = FormWords.in(labels);
        var lines = new StringBuilder();
        line(lines, "TY", "RPRT");
        line(lines, "ID", sheet.code());
        line(lines, "TI", sheet.title());
        line(lines, "AU", author(sheet.organisation()));
        line(lines, "PY", Integer.toString(sheet.published().getYear()));
        line(lines, "DA", DATE.format(sheet.published()));
        line(lines, "AB", sheet.sheet().text(Section.DESCRIPTION).orElse(""));
        codes.keywords(sheet, labels).forEach(keyword -> line(lines, "KW", keyword));
        line(lines, "LA", sheet.language().code());
        line(lines, "M3", words.text("kind"));
        line(lines, "ET", Integer.toString(sheet.revision()));
        line(lines, "PB", words.text("publisher"));
        line(lines, "UR", sheet.permalink());
        return lines.append("ER  - \r\n\r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        var flat = value.replaceAll("\\s+", " ").strip();
        if (!flat.isEmpty()) {
            lines.append(tag).append("  - ").append(flat).append("\r\n");
        }
    }

    /** A comma would split the name of an organisation into a family name and a given name. */
    private static String author(String organisation) {
        return organisation.replace(",", ";");
    }
}
