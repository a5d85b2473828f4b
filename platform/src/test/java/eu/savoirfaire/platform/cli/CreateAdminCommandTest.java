package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateAdminCommandTest {
    @TempDir
    private Path data = Path.of("");

    private InputStream before = System.in;

    @BeforeEach
    void remember() {
        before = System.in;
    }

    @AfterEach
    void restore() {
        System.setIn(before);
    }

    @Test
    void anAdministratorGetsASecondFactorAndMakingThemAgainChangesNothing() {
        var made = run("tre gatti sul tetto\n");

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out().lines().findFirst().orElseThrow())
                .startsWith("otpauth://totp/Savoir%20Faire:ada%40example.org?");
        assertThat(made.out().lines().skip(1))
                .hasSize(10)
                .allMatch(line -> line.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(made.err()).contains("ada@example.org is a platform administrator");

        var again = run("");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void aBadPasswordIsRefusedInWords() {
        var refused = run("password123\n");

        assertThat(refused.exit()).isEqualTo(65);
        assertThat(refused.err()).contains("among the first to be tried");
    }

    @Test
    void whatIsNoAddressIsWrongUsage() {
        assertThat(CommandRun.of("create-admin", "--email", "ada", "--data", data.toString())
                        .exit())
                .isEqualTo(64);
    }

    private CommandRun run(String typed) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return CommandRun.of("create-admin", "--email", "Ada@example.org", "--name", "Ada", "--data", data.toString());
    }
}
