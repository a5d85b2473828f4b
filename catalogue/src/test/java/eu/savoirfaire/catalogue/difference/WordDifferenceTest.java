package eu.savoirfaire.catalogue.difference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.difference.WordDifference.Kind;
import eu.savoirfaire.catalogue.difference.WordDifference.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void oneChangedWordIsOneRemovedAndOneAdded() {
        var parts = WordDifference.between("twelve contracts so far", "fourteen contracts so far");

        assertThat(parts)
                .containsExactly(
                        new Part(Kind.REMOVED, "twelve "),
                        new Part(Kind.ADDED, "fourteen "),
                        new Part(Kind.KEPT, "contracts so far"));
    }

    @Test
    void thePartsAreTheTwoTextsAgainWhateverTheyAre() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var before = text(random);
            var after = text(random);

            var parts = WordDifference.between(before, after);

            assertThat(joined(parts, Kind.REMOVED)).as("seed %d", seed).isEqualTo(before);
            assertThat(joined(parts, Kind.ADDED)).as("seed %d", seed).isEqualTo(after);
        }
    }

    private static String joined(List<Part> parts, Kind side) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.KEPT || part.kind() == side)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        var words = List.of("pane ", "in\n\n", "comune", " - ", "per ", "tutti.\n");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining());
    }
}
