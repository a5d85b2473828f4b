package eu.savoirfaire.platform.job.work;

import eu.savoirfaire.infra.backup.Backup;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.platform.job.Work;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Saves the embedded database to a new file in the folder {@code backup} of the data folder. It cannot stop half way. */
@Singleton
final class SaveData implements Work {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Backup backup;
    private final DataFolder data;
    private final Clock clock;

    SaveData(Backup backup, DataFolder data, Clock clock) {
        this.backup = backup;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "backup";
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        var folder = data.path().resolve("backup");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = folder.resolve("savoir-" + STAMP.format(clock.instant()) + ".zip");
        var saved = backup.to(file);
        return Optional.of(Finding.good("platform.job.outcome.backup", saved.events(), "backup/" + file.getFileName()));
    }
}
