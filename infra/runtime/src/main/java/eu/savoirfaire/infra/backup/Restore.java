package eu.savoirfaire.infra.backup;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.storage.StorageRefusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Brings a backup back into an empty data folder, before the program is started there. */
public final class Restore {
    private static final String LOG_IS_WHOLE = """
            select s.last_position, (select count(*) from infra.event where position is not null),
                (select max(position) from infra.event),
                (select cast(id as varchar) from infra.event where position = ?)
            from infra.event_sequence s where s.id = 1
            """;

    private Restore() {}

    /**
     * Restores and verifies: the database opens, its log has no gap, and it holds all that the manifest promises. On any
     * refusal the folder is as it was.
     *
     * @return what was restored
     * @throws Refused when the folder is held by another process or not empty, or the file is not a whole backup
     */
    public static Manifest from(Path file, DataFolder folder) {
        if (!folder.isEmpty()) {
            throw new Refused(new StorageRefusal.FolderNotEmpty(folder.path()));
        }
        folder.hold();
        var draft = folder.path().resolve(".restoring");
        try {
            return restore(file, folder, draft);
        } catch (IOException | SQLException e) {
            throw new Refused(new StorageRefusal.NotABackup(file));
        } finally {
            discard(draft);
        }
    }

    private static Manifest restore(Path file, DataFolder folder, Path draft) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            if (lines(zip) != manifest.events()) {
                throw new IOException("Events are missing");
            }
            Files.createDirectories(draft);
            var database = draft.resolve(H2Files.FILE);
            try (var in = zip.getInputStream(entry(zip, H2Files.FILE))) {
                Files.copy(in, database);
            }
            verify(draft, manifest);
            try (var channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(database, folder.path().resolve(H2Files.FILE), StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var in = zip.getInputStream(entry(zip, Manifest.ENTRY))) {
            return Manifest.read(in);
        }
    }

    private static long lines(ZipFile zip) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry(zip, Backup.EVENTS)), StandardCharsets.UTF_8))) {
            return reader.lines().count();
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name + " in it");
        }
        return entry;
    }

    private static void verify(Path draft, Manifest manifest) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(H2Files.url(draft) + ";IFEXISTS=TRUE", "sa", "");
                var statement = connection.prepareStatement(LOG_IS_WHOLE)) {
            statement.setLong(1, manifest.events());
            try (var row = statement.executeQuery()) {
                if (!row.next()
                        || row.getLong(1) < manifest.events()
                        || row.getLong(1) != row.getLong(2)
                        || row.getLong(1) != row.getLong(3)
                        || (manifest.events() > 0 && !manifest.lastEvent().equals(row.getString(4)))) {
                    throw new IOException("The log in it is not whole");
                }
            }
        }
    }

    private static void discard(Path draft) {
        try (var files = Files.newDirectoryStream(draft)) {
            for (var file : files) {
                Files.delete(file);
            }
            Files.delete(draft);
        } catch (IOException _) {
            // it was never made, or stays behind where nobody looks for it
        }
    }
}
