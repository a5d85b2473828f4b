package eu.savoirfaire.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReachedTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_125);

    @Test
    void peopleAreCountedFromFiveOnAndThingsFromOne() {
        assertThat(Reached.of(Measure.INTERNSHIPS, 4).hidden()).isTrue();
        assertThat(Reached.of(Measure.INTERNSHIPS, 5).hidden()).isFalse();
        assertThat(Reached.of(Measure.INTERNSHIPS, 0).hidden()).isFalse();
        assertThat(Reached.of(Measure.WORKSHOPS, 1).hidden()).isFalse();
    }

    @Test
    void noSmallPartCanBeFoundBySubtraction() {
        System.out.printf("savoir.seed=%d%n", SEED);
        var random = new Random(SEED);
        for (var round = 0; round < 5_000; round++) {
            var parts = new ArrayList<Integer>();
            for (var one = 1 + random.nextInt(5); one > 0; one--) {
                parts.add(random.nextInt(9));
            }
            var whole = Reached.of(
                    Measure.JOBS, parts.stream().mapToInt(Integer::intValue).sum());

            var shown = Reached.parts(Measure.JOBS, whole, parts);

            assertThat(shown)
                    .as("%s", parts)
                    .allSatisfy(part -> assertThat(part.hidden() || part.many() == 0 || part.many() >= Reached.LEAST)
                            .isTrue());
            var hidden = shown.stream().filter(Reached::hidden).count();
            var others = shown.stream().filter(part -> part.many() > 0).count();
            assertThat(hidden != 1 || whole.hidden() || others == 1)
                    .as("one alone is hidden of %s", parts)
                    .isTrue();
        }
    }

    @Test
    void whatAnActionLeadsToStandsInTheTableOnceAtMost() {
        var rows = ProgrammeTable.steps().all();

        assertThat(rows.stream().map(row -> List.of(row.from(), row.action())).distinct())
                .hasSameSizeAs(rows);
    }
}
