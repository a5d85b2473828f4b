package eu.savoirfaire.infra.storage;

import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything the program keeps on this machine ({@code savoir.data}, by default {@code data} in the
 * working directory). Nothing is written before {@link #hold}, which also keeps every other process out.
 */
@Singleton
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path path;
    private @Nullable FileChannel lock;

    @Inject
    DataFolder(@Value("${savoir.data:data}") String path) {
        this(Path.of(path));
    }

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    /** The URL of the H2 database in this folder. */
    public String databaseUrl() {
        return H2Files.url(path);
    }

    /**
     * Creates the folder if need be and holds it for this process until {@link #close} or its end, however it ends.
     * Holding it twice is holding it once.
     *
     * @throws Refused with {@link StorageRefusal.InUse} when another process holds it, with
     *     {@link StorageRefusal.NotWritable} when it cannot be created or written
     */
    public synchronized void hold() {
        if (lock != null) {
            return;
        }
        try {
            Files.createDirectories(path);
            lock = locked(FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ));
        } catch (IOException e) {
            throw new Refused(new StorageRefusal.NotWritable(path));
        }
    }

    /** Whether it is this process's own. */
    public synchronized boolean isHeld() {
        return lock != null;
    }

    /** Whether it holds nothing yet but, perhaps, its lock. */
    public boolean isEmpty() {
        if (Files.notExists(path)) {
            return true;
        }
        try (var files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets others in. */
    @Override
    @PreDestroy
    public synchronized void close() {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lock = null;
        }
    }

    /** The channel, when the operating system gives it to this process alone; it lets go when the process dies. */
    private FileChannel locked(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // another owner inside this very process: refused all the same
        }
        channel.close();
        throw new Refused(new StorageRefusal.InUse(path));
    }
}
