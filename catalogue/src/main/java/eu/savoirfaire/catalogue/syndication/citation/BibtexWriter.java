package eu.savoirfaire.catalogue.syndication.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** BibTeX in UTF-8, as BibLaTeX with Biber reads it; the address is a field of its own and is not escaped there. */
@Singleton
public final class BibtexWriter implements SheetWriter {
    private final CodeLabels codes;

    public BibtexWriter(CodeLabels codes) {
        this.codes = codes;
    }

    @Override
    public ExportForm form() {
        return ExportForm.BIB;
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        for (var sheet : sheets) {
            out.write(entry(sheet, labels).getBytes(UTF_8));
        }
    }

    private String entry(PublicSheet sheet, Language labels) {
        var words = FormWords.in(labels);
        var entry = new StringBuilder("@techreport{" + sheet.code());
        // the second pair of braces keeps capital letters, and the name of an organisation in one piece
        field(entry, "title", "{" + escaped(sheet.title()) + "}");
        field(entry, "author", "{" + escaped(sheet.organisation()) + "}");
        field(entry, "institution", "{" + escaped(words.text("publisher")) + "}");
        field(entry, "type", escaped(words.text("kind")));
        field(entry, "number", escaped(sheet.code()));
        field(entry, "year", Integer.toString(sheet.published().getYear()));
        field(entry, "date", sheet.published().toString());
        field(entry, "version", Integer.toString(sheet.revision()));
        field(entry, "language", sheet.language().code());
        field(entry, "langid", langid(sheet.language()));
        field(entry, "keywords", escaped(String.join(", ", codes.keywords(sheet, labels))));
        field(entry, "url", sheet.permalink());
        return entry.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** BibTeX counts braces even behind a backslash, so a brace of the text is written by its name. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().chars().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** The names that babel and polyglossia give languages. */
    private static String langid(Language language) {
        return switch (language) {
            case IT -> "italian";
            case EN -> "english";
            case ES -> "spanish";
            case FR -> "french";
            case AR -> "arabic";
        };
    }
}
