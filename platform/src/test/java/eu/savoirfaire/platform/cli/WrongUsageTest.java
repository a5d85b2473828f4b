package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sing",
                "serve --prot 1",
                "serve --port many",
                "serve --port 70000",
                "serve --port -1",
                "serve extra",
                "reindex --port 1",
                "replay a b",
                "import",
                "import --frobnicate file.txt",
                "export",
                "export --format xls --data .",
                "export --format json --language tlh --data .",
                "backup",
                "restore",
                "verify-audit --head 12 --data .",
                "--nothing"
            })
    void isToldInPlainWordsAndEndsWith64(String line) {

        var run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("savoir: ").doesNotContain("Exception", "\tat ", "java.");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheOneThatWasMeant() {
        var run = CommandRun.of("serv");

        assertThat(run.err()).contains("did you mean", "serve");
    }

    @Test
    void helpIsAResult() {
        var run = CommandRun.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("serve", "import", "export", "reindex", "replay", "backup", "restore", "verify-audit", "64");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import", "export", "reindex", "replay", "backup", "restore", "verify-audit"})
    void everyCommandExplainsItself(String command) {
        var run = CommandRun.of(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("savoir " + command, "--data");
    }

    @Test
    void theVersionIsAResult() {
        assertThat(CommandRun.of("--version").out()).startsWith("Savoir Faire");
    }
}
