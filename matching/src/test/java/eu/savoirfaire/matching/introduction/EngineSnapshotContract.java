package eu.savoirfaire.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.engine.Change;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.suggestion.RunningEngine;
import eu.savoirfaire.matching.suggestion.start.StandingOffers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that starts from the file is the one that is made from the tables alone, whatever happened since and to the file. */
abstract class EngineSnapshotContract {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_123);

    @TempDir
    private Path folder;

    private TestDatabase database;
    private IntroductionScene scene;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        scene = new IntroductionScene(database, Map.of("savoir.data", folder.toString()));
        scene.bean(DataFolder.class).hold();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whateverHappensAfterTheFileWasWrittenTheAnswersAreThoseOfTheTables() {
        var random = new Random(SEED);
        for (var round = 0; round < 6; round++) {
            var history = new ArrayList<Change>();
            happen(random, history);
            assertThat(write()).isTrue();
            happen(random, history);

            var started = assertStartsAsTheTables("seed %d, round %d".formatted(SEED, round));
            Collections.shuffle(history, random);
            started.apply(history);
            assertThat(lists(started))
                    .as("after late events, seed %d, round %d", SEED, round)
                    .isEqualTo(lists(scene.anew()));
        }
    }

    @Test
    void onlyWhatHasChangedIsReadFromTheDatabase() throws Exception {
        var kept = scene.loan(2_000, 3);
        var changed = scene.loan(3_000, 3);
        write();
        assertThat(write()).as("nothing is new").isFalse();
        scene.move(changed, OfferState.PUBLISHED);

        behindTheBackOfVersions();

        // told apart by what was changed without a new version, which nobody does
        assertThat(most(kept)).isEqualTo("2000.00");
        assertThat(most(changed)).isEqualTo("7777.00");
    }

    @Test
    void aFileThatIsSpoiltIsLeftAsideAndWrittenAnew() throws IOException {
        scene.loan(2_000, 3);
        scene.stated(scene.agreeing(), 1_500);
        write();
        var file = file();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);

        assertStartsAsTheTables("spoilt");
        scene.loan(3_000, 3);
        assertThat(write()).isTrue();
        assertStartsAsTheTables("written anew");
    }

    @Test
    void aFileOfAnotherPastOfTheDatabaseIsLeftAside() throws Exception {
        var offer = scene.loan(2_000, 3);
        write();
        behindTheBackOfVersions();
        assertThat(most(offer)).as("the file is believed").isEqualTo("2000.00");

        execute("update infra.event set id = '%s' where position = (select last_position from infra.event_sequence)"
                .formatted(UUID.randomUUID()));

        assertThat(most(offer)).isEqualTo("7777.00");
        execute("update infra.event_sequence set last_position = 0");
        assertThat(most(offer)).isEqualTo("7777.00");
    }

    @Test
    void nothingOfAPersonIsEverInTheFolder() throws IOException {
        var person = scene.agreeing();
        var need = scene.stated(person, 1_500);
        var offer = scene.loan(2_000, 3);
        scene.applied(person, need, offer);
        var seeker = scene.bean(Seekers.class).of(person).orElseThrow();
        write();

        assertThat(holds(offer.value())).as("the check can fail").isTrue();
        for (var id : List.of(person.value(), need.value(), seeker.value())) {
            assertThat(holds(id)).isFalse();
        }
        erase(person);
        assertThat(scene.bean(RunningEngine.class).madeWithFile().needs()).isEmpty();
    }

    /** Offers and needs come, change and go; each as an engine that follows would be told. */
    private void happen(Random random, List<Change> history) {
        for (var step = 0; step < 6; step++) {
            var person = scene.agreeing();
            var need = scene.stated(person, 500 + random.nextInt(4_000));
            var offer = scene.loan(1_000 + random.nextInt(9_000), 2);
            note(offer, history);
            switch (random.nextInt(6)) {
                case 0 -> scene.move(offer, OfferState.CLOSED);
                case 1 -> scene.withdrawConsent(person);
                case 2 -> {
                    scene.move(offer, OfferState.SUSPENDED);
                    note(offer, history);
                    scene.move(offer, OfferState.PUBLISHED);
                }
                case 3 -> scene.moved(need, NeedAction.PAUSE);
                case 4 -> erase(person);
                default -> scene.write(offer, Detail.MOST_AMOUNT, Integer.toString(1_000 + random.nextInt(9_000)));
            }
            note(offer, history);
        }
    }

    private void note(OfferId id, List<Change> history) {
        var kept = scene.offers.find(id).orElseThrow();
        history.add(
                kept.state().isPublic()
                        ? new Change.OfferStands(kept.offer(), kept.version())
                        : new Change.OfferGone(id, kept.version()));
    }

    private void erase(PersonId person) {
        scene.within(() -> {
            scene.beans(PersonalData.class).forEach(part -> part.erase(person));
            return person;
        });
    }

    private MatchingEngine assertStartsAsTheTables(String what) {
        var started = scene.bean(RunningEngine.class).madeWithFile();
        assertThat(lists(started)).as(what).isEqualTo(lists(scene.anew()));
        return started;
    }

    private static List<MatchingEngine.NeedList> lists(MatchingEngine engine) {
        return engine.all(20, IntroductionScene.today(), IntroductionScene.draw());
    }

    /** The most that a loan lends, as an engine that starts now is told. */
    private String most(OfferId id) {
        var found = new ArrayList<String>();
        scene.bean(StandingOffers.class).each(standing -> {
            if (standing.offer().id().equals(id) && standing.offer().terms() instanceof Terms.Loan loan) {
                found.add(loan.amounts().most().amount().toPlainString());
            }
        });
        return found.getFirst();
    }

    /** As after a backup was brought back: the same versions say something else. */
    private void behindTheBackOfVersions() throws Exception {
        execute(
                "update matching.offer set statement = replace(replace(statement, '\"2000\"', '\"7777\"'), '\"3000\"', '\"7777\"')");
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean write() {
        return scene.bean(StandingOffers.class).write();
    }

    private Path file() {
        return folder.resolve("engine/offers.snapshot");
    }

    /** As text and as bytes. */
    private boolean holds(UUID id) throws IOException {
        var all = Files.readAllBytes(file());
        var text = new String(all, StandardCharsets.ISO_8859_1);
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return text.contains(id.toString()) || text.contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
