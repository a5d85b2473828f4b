package eu.savoirfaire.infra.storage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * {@code database.file.size} in bytes: the embedded database grows under steady writes and shrinks when it is closed.
 * Not a number where another database is used.
 */
@Singleton
final class DatabaseSize implements MeterBinder {
    private final DataFolder folder;

    DatabaseSize(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("database.file.size", this, DatabaseSize::bytes)
                .description("Size of the embedded database's file")
                .baseUnit("bytes")
                .register(registry);
    }

    private double bytes() {
        var file = folder.path().resolve(H2Files.FILE);
        try {
            return Files.exists(file) ? Files.size(file) : Double.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
