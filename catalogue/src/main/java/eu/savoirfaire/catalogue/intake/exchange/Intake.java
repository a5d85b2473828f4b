package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.ReportReader;
import eu.savoirfaire.infra.document.Document;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads any file that may hold sheets: a report as text, Word, OpenDocument or PDF, or our own JSON and CSV. Writes nothing. */
public final class Intake {
    private final DocumentReader documents;
    private final ReportReader reports = new ReportReader();
    private final JsonSheets json = new JsonSheets();
    private final CsvSheets csv = new CsvSheets();

    public Intake() {
        this(new DocumentReader());
    }

    public Intake(DocumentReader documents) {
        this.documents = documents;
    }

    public IntakeReading read(Path file) {
        return read(documents.read(file));
    }

    public IntakeReading read(String name, InputStream in) {
        return read(documents.read(name, in));
    }

    private IntakeReading read(Reading reading) {
        return switch (reading) {
            case Reading.NotRead refused -> new IntakeReading.NotRead(refused.refusal());
            case Reading.Done done -> read(done.document());
        };
    }

    private IntakeReading read(Document document) {
        try {
            var report = report(document);
            return report.isEmpty()
                    ? new IntakeReading.NotRead(new IntakeRefusal.NothingFound(document.name()))
                    : new IntakeReading.Done(report);
        } catch (Refused refused) {
            return new IntakeReading.NotRead(refused.refusal());
        }
    }

    private Report report(Document document) {
        if (document.format() == Format.TEXT) {
            if (JsonSheets.looksLike(document)) {
                return json.read(document);
            }
            if (CsvSheets.looksLike(document)) {
                return csv.read(document);
            }
        }
        return reports.read(document.lines());
    }
}
