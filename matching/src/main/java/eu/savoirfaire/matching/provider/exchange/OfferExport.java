package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
            var header = new ArrayList<String>();
            header.add(messages.text(language, "matching.offers.import.kind"));
            Arrays.stream(Detail.values()).forEach(detail -> header.add(columns.name(detail, language)));
            csv.printRecord(header);
            for (var offer : offers) {
                var cells = new ArrayList<String>();
                cells.add(offer.kind().word());
                Arrays.stream(Detail.values())
                        .forEach(detail -> cells.add(
                                SpreadsheetCell.harmless(offer.statement().text(detail))));
                csv.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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
