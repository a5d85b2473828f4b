package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.matching.taxonomy.esco.Flaw;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What was wrong in a file, as it is kept: a row each, in the words of no language. */
final class Report {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private Report() {}

    static String written(List<Flaw> flaws) {
        var text = new StringBuilder();
        try {
            for (var flaw : flaws) {
                FORMAT.printRecord(text, flaw.file(), flaw.line(), flaw.column(), flaw.kind(), flaw.found());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static List<Flaw> read(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return parser.stream().map(Report::flaw).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Flaw flaw(CSVRecord row) {
        return new Flaw(row.get(0), Long.parseLong(row.get(1)), row.get(2), Flaw.Kind.valueOf(row.get(3)), row.get(4));
    }
}
