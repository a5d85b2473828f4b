package eu.savoirfaire.catalogue.syndication.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One row a sheet, with a header row (RFC 4180); no cell is a formula to a spreadsheet. */
@Singleton
public final class CsvWriter implements SheetWriter {
    private static final List<Section> SECTIONS =
            Arrays.stream(Section.values()).filter(Section::isPublic).toList();

    @Override
    public ExportForm form() {
        return ExportForm.CSV;
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(header());
        for (var sheet : sheets) {
            csv.printRecord(row(sheet));
        }
        csv.flush();
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of(
                "code", "slug", "url", "revision", "publishedAt", "organisation", "labelLanguage", "textLanguage"));
        SECTIONS.forEach(section -> header.add(section.key()));
        return header;
    }

    private static List<String> row(PublicSheet sheet) {
        var cells = new ArrayList<>(List.of(
                sheet.code(),
                sheet.slug(),
                sheet.permalink(),
                Integer.toString(sheet.revision()),
                sheet.publishedAt().toString(),
                sheet.organisation(),
                sheet.sheet().labelLanguage().code(),
                sheet.language().code()));
        SECTIONS.forEach(section -> cells.add(sheet.sheet().text(section).orElse("")));
        return cells.stream().map(SpreadsheetCell::harmless).toList();
    }
}
