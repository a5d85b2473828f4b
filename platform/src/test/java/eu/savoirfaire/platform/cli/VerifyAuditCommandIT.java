package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.audit.chain.Linker;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.platform.operation.Installation;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditCommandIT {
    private static final Pattern HEAD = Pattern.compile("3 entries, head (3:[0-9a-f]{64})");

    private final Path data;

    VerifyAuditCommandIT(@TempDir Path folder) {
        this.data = folder.resolve("data");
    }

    @Test
    void anAuditThatNobodyTouchedIsUnbrokenAndOthersAreNot() throws SQLException {
        writeThreeAndOneUnlinked();

        var unbroken = verify();
        assertThat(unbroken.exit()).isZero();
        assertThat(unbroken.out()).startsWith("The audit is unbroken: ").containsPattern(HEAD);
        assertThat(unbroken.err()).contains("1 more");
        var head =
                HEAD.matcher(unbroken.out()).results().findFirst().orElseThrow().group(1);
        assertThat(verify("--head", head).exit()).isZero();

        assertThat(verify("--head", "3:" + "0".repeat(64)).err()).contains("position 3", "--head");
        change("update infra.audit set actor = 'nobody' where position = 2");
        var broken = verify();
        assertThat(broken.exit()).isEqualTo(65);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .startsWith("savoir: the audit is broken at position 2")
                .doesNotContain("Exception");
    }

    @Test
    void whileAServerHoldsTheFolderItIsTriedLater() {
        try (var folder = new DataFolder(data)) {
            folder.hold();

            assertThat(verify().exit()).isEqualTo(75);
        }
    }

    @Test
    void withoutAFolderThereIsNothingToVerify() {
        assertThat(verify().exit()).isEqualTo(69);
    }

    private CommandRun verify() {
        return CommandRun.of("verify-audit", "--data", data.toString());
    }

    private CommandRun verify(String option, String value) {
        return CommandRun.of("verify-audit", option, value, "--data", data.toString());
    }

    private void writeThreeAndOneUnlinked() {
        try (var installation = Installation.forCommand(data)) {
            write(installation);
            write(installation);
            write(installation);
            installation.part(Linker.class).all();
            write(installation);
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(Installation installation) {
        ((TransactionOperations<Connection>) installation.part(TransactionOperations.class)).executeWrite(_ -> {
            installation
                    .part(AuditTrail.class)
                    .record(Actor.operator(), "place.load", new Reference("place", "ITI1"), Map.of());
            return true;
        });
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(H2Files.url(data), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
