package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.access.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the table.
 *
 * @param details JSON; null when they were destroyed
 */
record WrittenEntry(
        long seq,
        Instant time,
        String actor,
        @Nullable String onBehalfOf,
        String action,
        Reference resource,
        @Nullable String details) {

    /** Reads the first eight columns of a row, in the order of the table. */
    static WrittenEntry of(ResultSet row) throws SQLException {
        return new WrittenEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new Reference(row.getString(6), row.getString(7)),
                row.getString(8));
    }
}
