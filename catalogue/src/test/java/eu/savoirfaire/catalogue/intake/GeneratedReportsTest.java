package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.savoirfaire.infra.document.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GeneratedReportsTest {
    private static final int REPORTS = 100;
    private static final int MUTATIONS = 300;
    private static final long SEED = Long.getLong("savoir.seed", 20_310_412L);

    private final ReportReader reader = new ReportReader();

    @Test
    void whatIsWrittenIsRead() {
        for (long seed = SEED; seed < SEED + REPORTS; seed++) {
            var written = GeneratedReport.of(new SplittableRandom(seed));

            var read = reader.read(lines(written.lines()));

            assertThat(read.sheets().stream()
                            .map(sheet -> sheet.sheet().texts())
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(written.sheets());
            assertThat(read.sheets().stream().map(ReadSheet::workshop).toList())
                    .as("seed %d", seed)
                    .isEqualTo(written.workshopOfSheet());
        }
    }

    @Test
    void withoutBlankLinesTheSameIsRead() {
        for (long seed = SEED; seed < SEED + REPORTS; seed++) {
            var written = GeneratedReport.of(new SplittableRandom(seed));

            var read = reader.read(lines(
                    written.lines().stream().filter(line -> !line.isEmpty()).toList()));

            assertThat(read.sheets().stream()
                            .map(sheet -> bare(sheet.sheet().texts().values()))
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(written.sheets().stream()
                            .map(sheet -> bare(sheet.values()))
                            .toList());
        }
    }

    private static List<String> bare(Collection<String> texts) {
        return texts.stream().map(RealReport::bare).toList();
    }

    @Test
    void brokenReportsAreReadAsFarAsTheyGo() {
        for (long seed = SEED; seed < SEED + REPORTS; seed++) {
            var random = new SplittableRandom(seed);
            var written = GeneratedReport.of(random);
            var broken = broken(written.lines(), random);

            var read = reader.read(lines(broken));

            // no word is lost but those of headings, labels and the account of the workshops
            assertThat(read.sheets().size())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(written.sheets().size() * 2 + 1);
            assertThat(read.sheets())
                    .as("seed %d", seed)
                    .allMatch(sheet -> !sheet.sheet().texts().isEmpty()
                            || !sheet.warnings().isEmpty());
        }
    }

    private static List<String> broken(List<String> lines, RandomGenerator random) {
        var broken = new ArrayList<>(lines);
        switch (random.nextInt(4)) {
            case 0 -> broken.removeIf(line -> line.contains(":") && random.nextInt(4) == 0);
            case 1 ->
                broken.addAll(
                        random.nextInt(broken.size()),
                        broken.subList(0, 3).stream().toList());
            case 2 ->
                broken.subList(random.nextInt(broken.size()), broken.size()).clear();
            default -> Collections.shuffle(broken, new Random(random.nextLong()));
        }
        return broken;
    }

    @Test
    @Timeout(60)
    void noMutationOfAReportIsTooMuch() {
        MutatedReports.read(MUTATIONS, SEED);
    }

    @Test
    @Timeout(60)
    void timeGrowsWithTheTextAndNotWithItsSquare() {
        var hostile = List.of(
                "A:".repeat(50_000),
                "RESULTS: ".repeat(20_000),
                "*".repeat(100_000),
                "<u".repeat(50_000),
                "[a](".repeat(30_000),
                "- ".repeat(50_000),
                "1. ".repeat(30_000),
                "(".repeat(100_000),
                "a@".repeat(50_000),
                "12.".repeat(30_000),
                "é".repeat(100_000),
                "(".repeat(100_000) + "x",
                "e A B ".repeat(20_000),
                "soggetti ".repeat(10_000));
        reader.read(lines(List.of("BEST PRACTICE SUMMARY SHEET")));
        for (var line : hostile) {
            var start = System.nanoTime();

            reader.read(
                    lines(List.of("BEST PRACTICE SUMMARY SHEET", "INSTITUTION: x", "CONTACT PERSON: " + line, line)));

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(line.substring(0, 10))
                    .isLessThan(Duration.ofSeconds(5));
        }
        assertThatCode(() -> reader.read(lines(Collections.nCopies(200_000, "The same line again"))))
                .doesNotThrowAnyException();
    }

    private static List<Line> lines(List<String> texts) {
        var lines = new ArrayList<Line>();
        texts.forEach(text -> lines.add(Line.of(lines.size() + 1, text)));
        return lines;
    }
}
