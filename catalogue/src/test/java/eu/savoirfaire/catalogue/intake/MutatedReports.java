package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Reads an invented report with letters, marks and pieces of it lost, doubled or strewn in. */
final class MutatedReports {
    private MutatedReports() {}

    /** Fails when one of so many mutations cannot be read. */
    static void read(int mutations, long seed) {
        System.out.println("mutations of seed " + seed);
        var reader = new ReportReader();
        var random = new SplittableRandom(seed);
        var text = String.join(
                "\n",
                GeneratedReport.of(random).lines().stream()
                        .filter(line -> !line.isEmpty())
                        .limit(24)
                        .toList());
        for (int i = 0; i < mutations; i++) {
            var mutated = mutated(text, random);
            assertThatCode(() -> reader.read(lines(mutated.split("\n", -1))))
                    .as("mutation %d of seed %d", i, seed)
                    .doesNotThrowAnyException();
        }
    }

    private static String mutated(String text, RandomGenerator random) {
        var mutated = new StringBuilder(text);
        var changes = random.nextInt(1, 8);
        for (int i = 0; i < changes; i++) {
            var at = random.nextInt(mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, Character.toChars(randomCodePoint(random)));
                case 2 -> mutated.insert(at, ":\n- *#<u>\"(".charAt(random.nextInt(9)));
                case 3 ->
                    mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + random.nextInt(1, 80))));
                default -> mutated.delete(at, Math.min(mutated.length() - 1, at + random.nextInt(1, 40)));
            }
        }
        return mutated.toString();
    }

    private static int randomCodePoint(RandomGenerator random) {
        var codePoint = random.nextInt(1, 0x1F000);
        return Character.isSurrogate((char) codePoint) && codePoint < 0x10000 ? 'x' : codePoint;
    }

    private static List<Line> lines(String[] texts) {
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            lines.add(Line.of(lines.size() + 1, text));
        }
        return lines;
    }
}
