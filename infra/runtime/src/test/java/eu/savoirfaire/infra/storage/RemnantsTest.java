package eu.savoirfaire.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemnantsTest {
    private static final String SECRET = "a-name-that-has-to-go";
    private static final String LONG = (SECRET + " ").repeat(200);

    @TempDir
    Path folder;

    @Test
    void whatWasDeletedStaysInTheFileUntilItIsMadeAnew() throws SQLException, IOException {
        bake();
        assertThat(holds(SECRET)).as("as H2 leaves it").isTrue();
        Remnants.mark(folder);

        assertThat(Remnants.removeFrom(folder)).isTrue();

        assertThat(holds(SECRET)).isFalse();
        assertThat(Remnants.marked(folder)).isFalse();
        assertThat(Remnants.removeFrom(folder)).isFalse();
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("insert into bakery.loaf (name, story) values ('new', 'short')");
            var row = statement.executeQuery("select max(id), count(*), min(name) from bakery.loaf");
            row.next();
            assertThat(row.getLong(1)).as("numbers go on").isEqualTo(52);
            assertThat(row.getInt(2)).isEqualTo(51);
            assertThat(row.getString(3)).isEqualTo("new");
        }
    }

    @Test
    void aDraftThatWasCutShortIsNoHarm() throws SQLException, IOException {
        bake();
        Remnants.mark(folder);
        Files.createDirectories(folder.resolve(".rebuilding"));
        Files.writeString(folder.resolve(".rebuilding").resolve(H2Files.FILE), "half of it");

        assertThat(Remnants.removeFrom(folder)).isTrue();

        assertThat(holds(SECRET)).isFalse();
        assertThat(folder.resolve(".rebuilding")).doesNotExist();
    }

    @Test
    void aFolderWithoutADatabaseIsNotMarked() {
        Remnants.mark(folder);

        assertThat(folder).isEmptyDirectory();
        assertThat(Remnants.removeFrom(folder)).isFalse();
    }

    private void bake() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create schema bakery");
            statement.execute("create table bakery.loaf (id bigint generated always as identity primary key,"
                    + " name varchar(60), story text, unique (name))");
            for (var loaf = 0; loaf < 50; loaf++) {
                statement.execute("insert into bakery.loaf (name, story) values ('plain " + loaf + "', 'flour')");
            }
            statement.execute("insert into bakery.loaf (name, story) values ('" + SECRET + "', '" + LONG + "')");
            statement.execute("delete from bakery.loaf where name = '" + SECRET + "'");
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(H2Files.url(folder), "sa", "");
    }

    private boolean holds(String text) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(H2Files.FILE)), StandardCharsets.ISO_8859_1).contains(text);
    }
}
