package eu.savoirfaire.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.suggestion.RunningEngine;
import eu.savoirfaire.matching.suggestion.start.StandingOffers;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long this node's engine takes to be made, from the tables alone and with the file of offers: a part of every start. */
class EngineStartIT {
    private static final int MANY = Integer.getInteger("savoir.engine.start", 10_000);

    @TempDir
    private Path folder;

    @Test
    void theEngineIsMadeFromTheTablesOfAWholeRegion() throws Exception {
        try (var database = TestDatabase.h2InMemory();
                var scene = new IntroductionScene(database, Map.of("savoir.data", folder.toString()))) {
            scene.bean(DataFolder.class).hold();
            scene.loan(9_000, 3);
            scene.stated(scene.agreeing(), 2_000);
            copy(database);

            var engine = scene.anew();
            for (int round = 0; round < 2; round++) {
                var offers = milliseconds(() -> scene.offers.eachPublished(_ -> {}));
                var needs = milliseconds(() -> readNeeds(scene));
                var making = milliseconds(scene::anew);
                System.out.printf(
                        "%,d offers and %,d needs: made from the tables in %,d ms of a processor, %,d for reading offers, %,d for reading needs%n",
                        MANY, MANY, making, offers, needs);
            }
            var writing = milliseconds(scene.bean(StandingOffers.class)::write);
            System.out.printf("the file: %,d bytes, written in %,d ms%n", Files.size(file()), writing);
            for (int round = 0; round < 2; round++) {
                var offers = milliseconds(() -> scene.bean(StandingOffers.class).each(_ -> {}));
                var making = milliseconds(scene.bean(RunningEngine.class)::madeWithFile);
                System.out.printf(
                        "made with the file in %,d ms of a processor, %,d for reading offers%n", making, offers);
            }

            assertThat(scene.bean(RunningEngine.class).madeWithFile().offers().size())
                    .isEqualTo(MANY + 1);
            assertThat(engine.offers().size()).isEqualTo(MANY + 1);
            assertThat(engine.needs()).hasSize(MANY + 1);
        }
    }

    private Path file() {
        return folder.resolve("engine/offers.snapshot");
    }

    private static void readNeeds(IntroductionScene scene) {
        var some = scene.needs.standing(Optional.empty(), 1_000);
        while (!some.isEmpty()) {
            some = scene.needs.standing(Optional.of(some.getLast().kept().id()), 1_000);
        }
    }

    /** Of the processor, so that it does not matter what else the machine is doing. */
    private static long milliseconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
    }

    /** Ids in the order of their making, as real ones are. */
    private static String id(String number, int kind) {
        return "cast('0198000%d-0000-7000-8000-' || lpad(cast(%s as varchar), 12, '0') as uuid)"
                .formatted(kind, number);
    }

    /** As many more of each, each with its own id, amount and profile. */
    private static void copy(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into matching.offer select %s, provider, kind, state, title, text_language, region,
                        sectors, replace(statement, '9000', cast(9000 + n.x as varchar)), since, last_day, author, approver,
                        moved_at, source, version
                    from matching.offer cross join (select row_number() over () as x from system_range(1, %d)) n""".formatted(id("n.x", 1), MANY));
            statement.execute("""
                    create table matching.more as select %s seeker, %s need, x
                    from (select row_number() over () as x from system_range(1, %d))""".formatted(id("x", 2), id("x", 3), MANY));
            statement.execute("""
                    insert into matching.profile select more.seeker,
                        '{"skills":[{"skill":"weld","level":3,"evidence":"SELF_DECLARED"}],"reach":20}', null, 1, now()
                    from matching.more""");
            statement.execute("""
                    insert into matching.need select more.need, more.seeker, kind, state, since, weights,
                        replace(wish, '2000', cast(2000 + more.x as varchar)), words, version, moved_at
                    from matching.need cross join matching.more""");
            statement.execute("drop table matching.more");
        }
    }
}
