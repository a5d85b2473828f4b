package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.ImportDocument;
import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.SheetImport;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.exchange.ImportDocuments;
import eu.savoirfaire.catalogue.intake.exchange.Intake;
import eu.savoirfaire.catalogue.intake.exchange.IntakeReading;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;

/** The door to the importer. The store is asked for only when something is compared with it. */
@Singleton
final class FileIntake implements SheetImport {
    private final Intake intake = new Intake();
    private final Provider<SheetTaking> store;

    FileIntake(Provider<SheetTaking> store) {
        this.store = store;
    }

    @Override
    public Reading read(Path file) {
        return reading(String.valueOf(file.getFileName()), intake.read(file));
    }

    @Override
    public Reading read(String name, byte[] content) {
        return reading(name, intake.read(name, new ByteArrayInputStream(content)));
    }

    private Reading reading(String name, IntakeReading reading) {
        return switch (reading) {
            case IntakeReading.Done(Report report) -> new Reading.Done(new ReportFile(name, report));
            case IntakeReading.NotRead notRead -> new Reading.NotRead(notRead.refusal());
        };
    }

    private final class ReportFile implements ReadFile {
        private final String name;
        private final Report report;

        ReportFile(String name, Report report) {
            this.name = name;
            this.report = report;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public ImportDocument rehearse() {
            return ImportDocuments.of(report, sheet -> new ImportDocuments.Decision(null, Outcome.CREATED));
        }

        @Override
        public Taken preview() {
            return store.get().preview(report);
        }

        @Override
        public Taken take(How how) {
            return store.get().take(name, report, how);
        }
    }
}
