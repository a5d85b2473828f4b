package eu.savoirfaire.infra.storage;

import java.nio.file.Path;

/** Where H2 keeps the database of a data folder, and how it is opened. */
public final class H2Files {
    /** The name of the database inside its folder. */
    public static final String NAME = "savoir";

    /** The one file of the database. */
    public static final String FILE = NAME + ".mv.db";

    static final String PREFIX = "jdbc:h2:file:";

    /**
     * {@code WRITE_DELAY=0}: by default H2 acknowledges commits before they are written, and a killed process loses
     * them or tears a transaction. {@code MAX_COMPACT_TIME=0}: closing shrinks nothing, because a process killed while it
     * does may leave a file that cannot be read (ADR 7). {@code OPTIMIZE_REUSE_RESULTS=0}: a session would reuse what it read
     * while another one's commit was on its way to the disk, also once that commit is seen by its other statements; a row
     * then comes with a newer version than its text, and the version check lets an update be lost. {@code DB_CLOSE_ON_EXIT=FALSE}: the pool closes the database when the program
     * stops, not a hook of its own. {@code RETENTION_TIME} is never set.
     */
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;MAX_COMPACT_TIME=0"
                    + ";OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE";

    private H2Files() {}

    /** The URL of the database in a folder. */
    public static String url(Path folder) {
        return PREFIX + folder.toAbsolutePath().normalize().resolve(NAME) + OPTIONS;
    }
}
