package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.savoirfaire.infra.document.Line;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes too long for the fast tests: many mutations, and texts made to be slow. */
class HostileReportsIT {
    private static final int MUTATIONS = 10_000;
    private static final long SEED = Long.getLong("savoir.seed", 20_310_412L);

    private final ReportReader reader = new ReportReader();

    @Test
    @Timeout(180)
    void noMutationOfAReportIsTooMuch() {
        MutatedReports.read(MUTATIONS, SEED);
    }

    @Test
    @Timeout(120)
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
            var start = worked();

            reader.read(
                    lines(List.of("BEST PRACTICE SUMMARY SHEET", "INSTITUTION: x", "CONTACT PERSON: " + line, line)));

            assertThat(Duration.ofNanos(worked() - start))
                    .as(line.substring(0, 10))
                    .isLessThan(Duration.ofSeconds(5));
        }
        assertThatCode(() -> reader.read(lines(Collections.nCopies(200_000, "The same line again"))))
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(120)
    void noAccountOfAWorkshopIsTooMuch() {
        var hostile = List.of(
                "event".repeat(40_000),
                "The session was ".repeat(10_000),
                "registrazioni del ".repeat(10_000),
                "Il referente di ".repeat(10_000),
                "- " + "ha presentato ".repeat(10_000),
                "- " + ". ".repeat(50_000) + "x",
                "- a (" + "b (".repeat(30_000),
                "- " + "a: ".repeat(30_000));
        for (var line : hostile) {
            var start = worked();

            reader.read(lines(List.of("1st GOOD PRACTICE EXCHANGE WORKSHOP - CORK", "There were other talks:", line)));

            assertThat(Duration.ofNanos(worked() - start))
                    .as(line.substring(0, 10))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Nanoseconds of this thread's own work: others may keep the machine busy. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Line> lines(List<String> texts) {
        var lines = new ArrayList<Line>();
        texts.forEach(text -> lines.add(Line.of(lines.size() + 1, text)));
        return lines;
    }
}
