package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.programme.Reached;
import eu.savoirfaire.matching.programme.count.Counted;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the figures of a programme as a table: a row for each measure, then one for each thing that counts for it. */
@Singleton
final class FiguresFile {
    private final Messages messages;

    FiguresFile(Messages messages) {
        this.messages = messages;
    }

    /** With the words of the reader's language. No cell computes anything where it is opened. */
    String csv(List<Counted> all, Language language) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    messages.text(language, "matching.programme.column.measure"),
                    messages.text(language, "matching.programme.column.target"),
                    messages.text(language, "matching.programme.column.reached"),
                    messages.text(language, "matching.programme.column.what"),
                    messages.text(language, "matching.programme.column.why"));
            for (var one : all) {
                var measure = messages.text(
                        language, "matching.programme.measure." + one.measure().word());
                csv.printRecord(
                        measure, one.target().map(String::valueOf).orElse(""), number(one.whole(), language), "", "");
                for (var part : one.parts()) {
                    csv.printRecord(
                            measure,
                            "",
                            number(part.count(), language),
                            SpreadsheetCell.harmless(part.title()),
                            messages.text(
                                    language,
                                    "matching.programme.why." + part.why().word()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String number(Reached reached, Language language) {
        return reached.hidden()
                ? messages.text(language, "matching.programme.few", (long) Reached.LEAST)
                : Integer.toString(reached.many());
    }
}
