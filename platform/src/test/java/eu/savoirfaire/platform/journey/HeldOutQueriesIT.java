package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.flow.ImportOutcome;
import eu.savoirfaire.platform.flow.Importing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Queries written without looking at the vocabularies, on the real report: wrong accents, inflections, typing errors, and
 * languages other than the text's. The right sheet has to be among the first three.
 */
class HeldOutQueriesIT {
    private static final Path REPORT =
            Path.of(System.getProperty("savoir.shared", "../shared"), "seeds", "002_6183ca9f5f4cff2b.txt");
    private static final Pattern CODE = Pattern.compile("\"code\":\"(GP-\\d{4}-\\d{4})\",\"slug\"");

    @Test
    void theRightSheetIsAmongTheFirstThree() throws IOException, InterruptedException {
        assumeTrue(Files.exists(REPORT), () -> "!!! the real report is not there: held-out queries are SKIPPED");
        try (var served = Served.empty()) {
            var outcome = RequestActor.actingAs(
                    Actor.operator(),
                    () -> served.part(Importing.class).take(List.of(REPORT), true, (what, done, total) -> {}));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ImportOutcome.Taken.class,
                            taken -> assertThat(taken.sheets()).hasSize(12));

            var within = new Score("within");
            var across = new Score("across");
            for (var query : queries()) {
                var score = query.kind().equals("within") ? within : across;
                score.count(query, first(served, query));
            }

            assertThat(within.share()).as(within.toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(across.share()).as(across.toString()).isGreaterThanOrEqualTo(0.80);
        }
    }

    private record Query(String language, String text, String code, String kind) {}

    private static final class Score {
        private final String name;
        private final List<String> missed = new ArrayList<>();
        private int asked;

        Score(String name) {
            this.name = name;
        }

        void count(Query query, List<String> found) {
            asked++;
            if (!found.contains(query.code())) {
                missed.add(query.language() + " “" + query.text() + "” wants " + query.code() + ", found " + found);
            }
        }

        double share() {
            return 1 - (double) missed.size() / asked;
        }

        @Override
        public String toString() {
            return name + ": " + (asked - missed.size()) + " of " + asked + "\n" + String.join("\n", missed);
        }
    }

    private static List<String> first(Served served, Query query) throws IOException, InterruptedException {
        var answer = served.get("/api/v1/practices?size=3&ui=" + query.language() + "&q="
                + URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
        return CODE.matcher(answer.body()).results().map(code -> code.group(1)).toList();
    }

    private static List<Query> queries() {
        try (var in = HeldOutQueriesIT.class.getResourceAsStream("/journey/held-out-queries.tsv")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new Query(
                            cells[0], cells[1], "GP-%d-%04d".formatted(year(), Integer.parseInt(cells[2])), cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int year() {
        return LocalDate.now(ZoneOffset.UTC).getYear();
    }
}
