package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.ImportDocument;
import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.SheetReader.ReadFile;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.exchange.ImportDocuments;

/** A file that was read, with what it holds. */
record ReportFile(String name, Report report) implements ReadFile {

    @Override
    public ImportDocument rehearsed() {
        return ImportDocuments.of(report, sheet -> new ImportDocuments.Decision(null, Outcome.CREATED));
    }

    static ReportFile of(ReadFile file) {
        if (file instanceof ReportFile report) {
            return report;
        }
        throw new IllegalArgumentException("not read by a reader of this catalogue: " + file.name());
    }
}
