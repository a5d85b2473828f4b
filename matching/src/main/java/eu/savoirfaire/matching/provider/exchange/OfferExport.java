package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes offers as a table that can be imported again. */
@Singleton
class OfferExport {
    private final Messages messages;
    private final Columns columns;
    private final ObjectMapper json;

    OfferExport(Messages messages, Columns columns, ObjectMapper json) {
        this.messages = messages;
        this.columns = columns;
        this.json = json;
    }

    /** With the names of columns in the reader's language. No cell computes anything where it is opened. */
    String csv(List<KeptOffer> offers, Language language) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecords(table(offers, language));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The same as a spreadsheet: each cell is a text, so that neither dates nor amounts are read as something else. */
    byte[] xlsx(List<KeptOffer> offers, Language language) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet(messages.text(language, "matching.offers.title"));
            sheet.createFreezePane(0, 1);
            for (var cells : table(offers, language)) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var column = 0; column < cells.size(); column++) {
                    row.createCell(column, CellType.STRING).setCellValue(cells.get(column));
                }
            }
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<List<String>> table(List<KeptOffer> offers, Language language) {
        var details = Detail.values();
        var header = Stream.concat(
                Stream.of(messages.text(language, "matching.offers.import.kind")),
                Arrays.stream(details).map(detail -> columns.name(detail, language)));
        var rows = offers.stream()
                .map(offer -> Stream.concat(
                        Stream.of(offer.kind().word()),
                        Arrays.stream(details)
                                .map(detail -> SpreadsheetCell.harmless(
                                        offer.statement().text(detail)))));
        return Stream.concat(Stream.of(header), rows).map(Stream::toList).toList();
    }

    /** With codes as names. */
    String json(List<KeptOffer> offers) {
        try {
            return json.writeValueAsString(
                    offers.stream().map(OfferExport::fields).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> fields(KeptOffer offer) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(Columns.KIND, offer.kind().word());
        for (var detail : Detail.values()) {
            offer.statement().of(detail).ifPresent(text -> fields.put(detail.word(), text));
        }
        return fields;
    }
}
