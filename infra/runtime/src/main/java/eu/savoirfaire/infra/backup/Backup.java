package eu.savoirfaire.infra.backup;

import eu.savoirfaire.infra.event.log.EventArchive;
import eu.savoirfaire.infra.event.log.EventReader;
import eu.savoirfaire.infra.event.log.Sequencer;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.storage.Remnants;
import eu.savoirfaire.infra.storage.StorageRefusal;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Saves the embedded database to one file, while it is in use. */
@Singleton
public final class Backup {
    static final String EVENTS = "events.jsonl";

    private static final String EMBEDDED = "jdbc:h2:file:";

    private final ConnectionOperations<Connection> connections;
    private final Sequencer sequencer;
    private final EventReader reader;
    private final EventArchive archive;
    private final DataFolder folder;
    private final Clock clock;

    Backup(
            ConnectionOperations<Connection> connections,
            Sequencer sequencer,
            EventReader reader,
            EventArchive archive,
            DataFolder folder,
            Clock clock) {
        this.connections = connections;
        this.sequencer = sequencer;
        this.reader = reader;
        this.archive = archive;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes a backup that appears under its name only when it is complete and on the disk.
     *
     * @throws Refused when the database is not the embedded one, the file exists, or its folder cannot be written
     */
    public Manifest to(Path file) {
        if (!isEmbedded()) {
            throw new Refused(new StorageRefusal.NotEmbedded());
        }
        var target = file.toAbsolutePath();
        if (Files.exists(target) || !Files.isWritable(target.resolveSibling("."))) {
            throw new Refused(new StorageRefusal.BackupNotWritable(file));
        }
        var database = target.resolveSibling("." + target.getFileName() + ".database");
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            var manifest = manifest();
            saveDatabase(database);
            write(part, manifest, whole(database, target));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(database);
            discard(draft(target));
            discard(part);
        }
    }

    /** Made first, so that the database saved after it holds at least these events. */
    private Manifest manifest() {
        sequencer.all();
        var head = sequencer.head();
        var last = head == 0 ? "" : reader.stored(head - 1, 1).getFirst().id().toString();
        return new Manifest(clock.instant(), head, last);
    }

    private void write(Path part, Manifest manifest, Path database) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            manifest.write(zip);
            zip.putNextEntry(new ZipEntry(EVENTS));
            archive.write(zip, manifest.events());
            zip.putNextEntry(new ZipEntry(H2Files.FILE));
            Files.copy(database, zip);
            zip.finish();
            channel.force(true);
        }
    }

    /** The file of the database, in a folder of its own, without what was deleted if that has to be gone. */
    private Path whole(Path saved, Path target) throws IOException {
        var draft = Files.createDirectories(draft(target));
        var file = draft.resolve(H2Files.FILE);
        unpack(saved, file);
        if (Remnants.marked(folder.path())) {
            Remnants.mark(draft);
            Remnants.removeFrom(draft);
        }
        return file;
    }

    private static Path draft(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".draft");
    }

    /** H2 writes a zip of its own, with its one file in it. */
    private static void unpack(Path saved, Path file) throws IOException {
        try (var zip = new ZipFile(saved.toFile())) {
            var entry = zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("H2 has saved nothing"));
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** In a transaction, so that it waits for its turn to write: nobody commits while the file is copied. */
    private void saveDatabase(Path file) {
        withConnection(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("backup to ?")) {
                statement.setString(1, file.toString());
                return statement.execute();
            } finally {
                connection.commit();
                connection.setAutoCommit(true);
            }
        });
    }

    private boolean isEmbedded() {
        return withConnection(connection -> connection.getMetaData().getURL().startsWith(EMBEDDED));
    }

    private <T> T withConnection(Work<T> work) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try {
                return work.with(status.getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Deletes a file, or a folder with whatever was left in it. */
    private static void discard(Path file) {
        if (Files.notExists(file)) {
            return;
        }
        try (var inside = Files.walk(file)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
