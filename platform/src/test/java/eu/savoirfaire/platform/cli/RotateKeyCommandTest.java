package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.privacy.seal.SealBroken;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.operation.PrivacyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeyCommandTest {
    private static final PersonId AMINA = new PersonId(new UUID(1, 1));
    private static final Place PLACE = new Place("bakery.recipe.text", "7");

    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensWithTheNewKeyAndNotWithTheFormerOne() throws IOException {
        var sealed = withSeal(seal -> seal.seal(AMINA, PLACE, "pane"));
        var former = Files.readString(key());

        var run = CommandRun.of("rotate-key", "--data", data.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err() + run.out()).contains("1 people");
        assertThat(Files.readString(key())).isNotEqualTo(former);
        assertThat(data.resolve("secret")).isDirectoryNotContaining("glob:**.next.key");
        assertThat(opened(sealed)).contains("pane");
        Files.writeString(key(), former);
        assertThatThrownBy(() -> opened(sealed))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void aChangeThatWasCutShortGoesOn() {
        var sealed = withSeal(seal -> seal.seal(AMINA, PLACE, "pane"));
        new PrivacyKey(data).beginChange();
        assertThat(opened(sealed))
                .as("both keys are there")
                .contains("pane");

        assertThat(CommandRun.of("rotate-key", "--data", data.toString()).exit())
                .isZero();

        assertThat(opened(sealed)).contains("pane");
    }

    private Optional<String> opened(String sealed) {
        return withSeal(seal -> seal.open(AMINA, PLACE, sealed));
    }

    private Path key() {
        return data.resolve("secret").resolve(PrivacyKey.NAME);
    }

    private <T> T withSeal(Function<Seal, T> work) {
        try (var installation = Installation.forCommand(data)) {
            return work.apply(installation.part(Seal.class));
        }
    }
}
