package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.catalogue.intake.exchange.Intake;
import eu.savoirfaire.catalogue.intake.exchange.IntakeReading;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;

/** The reading half of the importer. */
@Singleton
public final class FileReader implements SheetReader {
    private final Intake intake = new Intake();

    @Override
    public Reading read(Path file) {
        return reading(String.valueOf(file.getFileName()), intake.read(file));
    }

    @Override
    public Reading read(String name, byte[] content) {
        return reading(name, intake.read(name, new ByteArrayInputStream(content)));
    }

    private static Reading reading(String name, IntakeReading reading) {
        return switch (reading) {
            case IntakeReading.Done done -> new Reading.Done(new ReportFile(name, done.report()));
            case IntakeReading.NotRead notRead -> new Reading.NotRead(notRead.refusal());
        };
    }
}
