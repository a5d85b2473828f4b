package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.document.Line;
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

    private static List<Line> lines(List<String> texts) {
        var lines = new ArrayList<Line>();
        texts.forEach(text -> lines.add(Line.of(lines.size() + 1, text)));
        return lines;
    }
}
