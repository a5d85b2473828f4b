package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Files a person can read at one go: none over 300 lines, nine in ten under 200, half under 65. */
class FileSizeTest {
    private static final int LONGEST = 300;

    @Test
    void noFileIsLong() {
        assertThat(longerThan(LONGEST, Sources.java())).isEmpty();
    }

    @Test
    void aLongFileWouldBeFound() {
        var path = Sources.ROOT.resolve("Long.java");
        var longer = new Sources.Source(path, "\n".repeat(LONGEST + 1));

        assertThat(longerThan(LONGEST, List.of(longer))).containsExactly("Long.java: 301");
    }

    @Test
    void mostFilesAreShort() {
        var lengths = Sources.shippedJava().stream()
                .filter(notPackageInfo())
                .mapToLong(Sources.Source::lines)
                .sorted()
                .toArray();

        assertThat(lengths[lengths.length / 2]).as("median").isLessThan(65);
        assertThat(lengths[lengths.length * 9 / 10]).as("nine in ten").isLessThan(200);
    }

    private static Predicate<Sources.Source> notPackageInfo() {
        return source -> !source.path().endsWith("package-info.java");
    }

    private static List<String> longerThan(int most, List<Sources.Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > most)
                .map(source -> source.name() + ": " + source.lines())
                .toList();
    }
}
