package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a test, as they are without us. */
record Tables(TestDatabase database) {
    private static final List<String> OURS = List.of(
            "workshops.record_revision", "workshops.workshop", "workshops.sheet_copy", "infra.event", "infra.audit");

    void empty() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var table : OURS) {
                statement.execute("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows of all tables. */
    List<String> everything() {
        return OURS.stream()
                .flatMap(table -> rows("select * from " + table).stream())
                .toList();
    }

    /** The rows a query finds, their columns joined by spaces. */
    List<String> rows(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
