package eu.savoirfaire.infra.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What H2 leaves in its file of rows that were deleted: it writes changes behind what is there and reuses the place much
 * later. A folder where something has to be gone is marked, before it is deleted; at the next start, before anybody opens
 * the database, its file is made anew out of what is still there, in a draft that replaces it whole or not at all.
 */
public final class Remnants {
    private static final String MARK = ".remnants";
    private static final String DRAFT = ".rebuilding";
    private static final String USER = "sa";

    private static final String SIZES = """
            select table_schema || '.' || table_name, row_count_estimate from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'INFORMATION_SCHEMA')
            """;

    private Remnants() {}

    /** Marks a folder; again is no harm. Nothing happens where the database is elsewhere. */
    public static void mark(Path folder) {
        var mark = folder.resolve(MARK);
        if (Files.exists(folder.resolve(H2Files.FILE)) && Files.notExists(mark)) {
            try {
                Files.writeString(mark, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether something that was deleted may still stand in the file. */
    public static boolean marked(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    /**
     * Makes the file of a marked folder anew; the caller holds the folder and nobody has the database open.
     *
     * @return whether there was something to do
     * @throws IllegalStateException when it cannot be done; the file is as it was
     */
    public static boolean removeFrom(Path folder) {
        var file = folder.resolve(H2Files.FILE);
        if (!marked(folder) || Files.notExists(file)) {
            return false;
        }
        var draft = folder.resolve(DRAFT);
        try {
            empty(draft);
            Files.createDirectories(draft);
            rebuild(folder, draft);
            empty(draft);
            Files.deleteIfExists(folder.resolve(MARK));
            return true;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the database file could not be made anew; it is as it was", e);
        }
    }

    private static void rebuild(Path folder, Path draft) throws IOException, SQLException {
        var script = draft.resolve("all.sql");
        var before = written(folder, script);
        var after = read(draft, script);
        if (!before.equals(after)) {
            throw new IOException("not all rows came along: " + before + " became " + after);
        }
        var made = draft.resolve(H2Files.FILE);
        try (var channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(made, folder.resolve(H2Files.FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Long> written(Path folder, Path script) throws SQLException {
        try (var connection = open(folder);
                var statement = connection.prepareStatement("script to ? charset 'UTF-8'")) {
            statement.setString(1, script.toString());
            statement.execute();
            return sizes(connection);
        }
    }

    private static Map<String, Long> read(Path draft, Path script) throws SQLException {
        try (var connection = open(draft);
                var statement = connection.prepareStatement("runscript from ? charset 'UTF-8'")) {
            statement.setString(1, script.toString());
            statement.execute();
            return sizes(connection);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(H2Files.url(folder), USER, "");
    }

    private static Map<String, Long> sizes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SIZES);
                var row = statement.executeQuery()) {
            var sizes = new TreeMap<String, Long>();
            while (row.next()) {
                sizes.put(row.getString(1), row.getLong(2));
            }
            return sizes;
        }
    }

    private static void empty(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (var files = Files.newDirectoryStream(draft)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }
}
