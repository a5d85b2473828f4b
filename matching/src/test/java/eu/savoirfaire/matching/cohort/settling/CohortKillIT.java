package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it confirms a run of {@link CohortCasualty#PAIRS} pairs or takes it back, again and again
 * ({@code -Dsavoir.kills}, by default 8), at moments drawn at random: all matches are there or none, the places are right, and what
 * was left is confirmed in the next life.
 */
class CohortKillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_261_123);
    private static final int LONGEST_WAIT = 150;

    /** Cohorts of which some are placed and some are not, or whose run says otherwise. */
    private static final String HALF = """
            select count(*) from matching.cohort c where
                (select count(*) from matching.participation p where p.cohort_id = c.id and p.state = 'PLACED')
                    <> case c.state when 'CONFIRMED' then %1$d else 0 end
                or (select count(*) from matching.participation p join matching.match m on m.need_id = p.need_id
                    where p.cohort_id = c.id and m.state = 'MUTUAL')
                    <> case c.state when 'CONFIRMED' then %1$d else 0 end
                or c.run_id is not null and not exists (
                    select 1 from matching.cohort_run r where r.id = c.run_id and r.state = c.state)""".formatted(CohortCasualty.PAIRS);

    /** Placed by a match that is not theirs, or is over. */
    private static final String ASTRAY = """
            select count(*) from matching.participation p where p.state = 'PLACED' and not exists (
                select 1 from matching.match m where m.id = p.match_id and m.need_id = p.need_id and m.state = 'MUTUAL')""";

    /** Offers whose counts are not those of their matches. */
    private static final String WRONG = """
            select count(*) from matching.place p where p.reserved > p.slots or p.reserved <> (
                select count(*) from matching.match m where m.offer_id = p.offer_id and m.state = 'MUTUAL')""";

    @TempDir
    private Path data;

    @Test
    void allMatchesAreThereOrNone() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        for (var life = 0; life < KILLS; life++) {
            liveUntilKilled(life, random);
            assertThat(number(HALF)).as("cohorts after kill %d", life).isZero();
            assertThat(number(ASTRAY)).as("placed after kill %d", life).isZero();
            assertThat(number(WRONG)).as("offers after kill %d", life).isZero();
            assertThat(number("select count(*) from infra.event where stream like 'match/%'"))
                    .as("audit after kill %d", life)
                    .isEqualTo(number("select count(*) from infra.audit where action like 'match.%'"));
        }
        assertThat(number("select count(*) from matching.cohort where state = 'CONFIRMED'"))
                .as("what death left was confirmed in the next life")
                .isGreaterThanOrEqualTo(KILLS - 1);
    }

    private void liveUntilKilled(int life, Random random) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CohortCasualty.class.getName(),
                        data.toString(),
                        Long.toString(life))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var confirming = 1 + random.nextInt(3);
            var line = reader.readLine();
            while (line != null && confirming > 0) {
                confirming -= line.startsWith("confirming ") ? 1 : 0;
                line = confirming > 0 ? reader.readLine() : line;
            }
            assertThat(line).as("it began to confirm").isNotNull();
            // the moment of death is what the test draws at random; nothing is awaited here
            process.waitFor(Duration.ofMillis(random.nextInt(LONGEST_WAIT)));
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
    }

    private long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Leaves the file as the killed process did: it is not compacted when it is closed. */
    private Connection connect() throws SQLException {
        var url = CohortCasualty.database(data).get("datasources.default.url");
        return DriverManager.getConnection(url + ";MAX_COMPACT_TIME=0", "sa", "");
    }
}
