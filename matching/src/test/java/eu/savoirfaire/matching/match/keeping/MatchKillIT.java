package eu.savoirfaire.matching.match.keeping;

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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while places are reserved, introductions made and positions taken, again and again
 * ({@code -Dsavoir.kills}, by default 8), at moments drawn at random: no place is lost and none is taken twice.
 */
class MatchKillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final int LONGEST_LIFE = 1_500;

    /** Offers whose counts are not those of their matches. */
    private static final String WRONG = """
            select count(*) from matching.place p where
                p.reserved <> (select count(*) from matching.match m where m.offer_id = p.offer_id and m.state = 'MUTUAL')
                or p.introduced <> (
                    select count(*) from matching.match m where m.offer_id = p.offer_id and m.state = 'INTRODUCED')
                or p.active <> (select count(*) from matching.match m where m.offer_id = p.offer_id and m.state = 'ACTIVE')
                or p.reserved + p.introduced > p.slots or p.active > p.capacity""";

    /** Matches whose last event says otherwise than their row. */
    private static final String UNTOLD = """
            select count(*) from matching.match m where m.version > 1 and not exists (
                select 1 from infra.event e where e.stream = 'match/' || cast(m.id as varchar) and e.version = m.version
                and e.data like '%"to":"' || lower(replace(m.state, '_', '-')) || '"%')""";

    @TempDir
    private Path data;

    @Test
    void noPlaceIsLostAndNoneIsTakenTwice() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var told = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var acknowledged = liveUntilKilled(random);
            told += acknowledged.size();
            assertThat(number(WRONG)).as("offers after kill %d", kill).isZero();
            assertThat(number(UNTOLD)).as("matches after kill %d", kill).isZero();
            assertThat(number("select count(*) from infra.event where stream like 'match/%'"))
                    .as("audit after kill %d", kill)
                    .isEqualTo(number("select count(*) from infra.audit where action like 'match.%'"));
            assertNothingIsLost(acknowledged, kill);
        }
        System.out.printf("%d kills, %d matches moved%n", KILLS, told);
        assertThat(told).isPositive();
    }

    /** @return the last state that was acknowledged, by match */
    private Map<String, String> liveUntilKilled(Random random) throws IOException, InterruptedException {
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
                        MatchCasualty.class.getName(),
                        data.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new HashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = reader.readLine();
            while (line != null && !line.equals("begun")) {
                line = reader.readLine();
            }
            // the moment of death is what the test draws at random; nothing is awaited here
            process.waitFor(Duration.ofMillis(50 + random.nextInt(LONGEST_LIFE)));
            process.toHandle().destroyForcibly();
            reader.lines()
                    .map(one -> one.split(" "))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> told.put(parts[0], parts[1]));
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        return told;
    }

    /** What was acknowledged is there; at most the one step that was under way went further. */
    private void assertNothingIsLost(Map<String, String> acknowledged, int kill) throws SQLException {
        try (var connection = connect();
                var query = connection.prepareStatement(
                        "select count(*) from infra.event where stream = ? and data like ?")) {
            for (var match : acknowledged.entrySet()) {
                query.setString(1, "match/" + match.getKey());
                query.setString(
                        2,
                        "%\"to\":\"" + match.getValue().toLowerCase(Locale.ROOT).replace('_', '-') + "\"%");
                try (var row = query.executeQuery()) {
                    row.next();
                    assertThat(row.getInt(1))
                            .as("%s after kill %d", match, kill)
                            .isPositive();
                }
            }
        }
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
        var url = MatchCasualty.database(data).get("datasources.default.url");
        return DriverManager.getConnection(url + ";MAX_COMPACT_TIME=0", "sa", "");
    }
}
