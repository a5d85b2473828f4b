package eu.savoirfaire.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureKeyTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void isMadeOnceForADataFolder(@TempDir Path other) {
        var first = SignatureKey.of(data);

        assertThat(SignatureKey.of(data)).isEqualTo(first).hasSizeGreaterThanOrEqualTo(43);
        assertThat(SignatureKey.of(other)).isNotEqualTo(first);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        SignatureKey.of(data);

        assertThat(Files.getPosixFilePermissions(data.resolve("secret/form-signature.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
