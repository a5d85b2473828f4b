package eu.savoirfaire.matching.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.generated.GeneratedOffers;
import eu.savoirfaire.matching.generated.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {
    private static final long SEED = 20_261_123;
    private static final Mark MARK = new Mark(17, new UUID(3, 4));

    @TempDir
    private Path folder;

    private final GeneratedOffers offers = new GeneratedOffers(SEED, new Surroundings(SEED, 40, 6, 6));
    private SnapshotFile file;

    @BeforeEach
    void open() {
        file = new SnapshotFile(folder.resolve("engine"), "towns");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(file.open()).isEmpty();
        var some = some(40);

        write(some);

        assertThat(read()).isEqualTo(some);
        try (var reader = file.open().orElseThrow()) {
            assertThat(reader.mark()).isEqualTo(MARK);
        }
    }

    @Test
    void everyByteThatIsAnotherIsFound() throws IOException {
        write(some(2));
        var whole = Files.readAllBytes(file.path());

        for (var at = 0; at < whole.length; at++) {
            var spoilt = whole.clone();
            spoilt[at] ^= (byte) (1 << at % 8);
            Files.write(file.path(), spoilt);
            assertThatThrownBy(this::read).as("byte %d", at).isInstanceOf(SpoiltSnapshot.class);
        }
    }

    @Test
    void everyLengthButItsOwnIsFound() throws IOException {
        write(some(2));
        var whole = Files.readAllBytes(file.path());

        for (var length = 0; length < whole.length; length++) {
            Files.write(file.path(), Arrays.copyOf(whole, length));
            assertThatThrownBy(this::read).as("%d bytes", length).isInstanceOf(SpoiltSnapshot.class);
        }
        Files.write(file.path(), Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(this::read).isInstanceOf(SpoiltSnapshot.class);
    }

    @Test
    void aFileOfAnotherFormatOrOfOtherTownsSaysSo() throws IOException {
        write(some(3));
        var bytes = Files.readAllBytes(file.path());

        assertThatThrownBy(() -> new SnapshotFile(folder.resolve("engine"), "other towns").open())
                .isInstanceOf(SpoiltSnapshot.class)
                .hasMessage("its rows were read by 'towns', not by 'other towns'");
        bytes[SnapshotFile.NAME.length() + 3]++;
        Files.write(file.path(), bytes);
        assertThatThrownBy(this::read)
                .isInstanceOf(SpoiltSnapshot.class)
                .hasMessage("it is of format %d, this program writes format %d"
                        .formatted(SnapshotFile.FORMAT + 1, SnapshotFile.FORMAT));
    }

    /** What a full disk, a failing database or an end at any moment leave behind. */
    @Test
    void whateverHappensWhileItIsWrittenTheFormerOneIsThere() throws IOException {
        var before = some(5);
        write(before);
        var after = some(9);

        for (var many = 0; many <= after.size(); many++) {
            var written = many;
            assertThatThrownBy(() -> file.write(to -> {
                        for (var standing : after.subList(0, written)) {
                            to.add(standing);
                        }
                        throw new IOException("no space left");
                    }))
                    .hasMessage("no space left");
            assertThat(read()).isEqualTo(before);
        }
        assertThat(file.write(_ -> Optional.empty())).isFalse();
        assertThat(read()).isEqualTo(before);
        // a process that was killed could not take its part away
        Files.write(file.path().resolveSibling("offers.snapshot.part"), new byte[1_000_000]);
        assertThat(read()).isEqualTo(before);
        write(after);
        assertThat(read()).isEqualTo(after);
        try (var left = Files.list(file.path().resolveSibling("."))) {
            assertThat(left).hasSize(1);
        }
    }

    private List<StandingOffer> some(int many) {
        var some = new ArrayList<StandingOffer>();
        for (var i = 0; i < many; i++) {
            some.add(new StandingOffer(offers.next(), 1 + i));
        }
        return some;
    }

    private void write(List<StandingOffer> some) throws IOException {
        file.write(to -> {
            for (var standing : some) {
                to.add(standing);
            }
            return Optional.of(MARK);
        });
    }

    private List<StandingOffer> read() throws IOException {
        var found = new ArrayList<StandingOffer>();
        try (var reader = file.open().orElseThrow()) {
            reader.each(entry -> found.add(entry.standing()));
        }
        return found;
    }
}
