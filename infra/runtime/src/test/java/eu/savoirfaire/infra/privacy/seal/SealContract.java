package eu.savoirfaire.infra.privacy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What seals promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SealContract {
    private static final Place PLACE = new Place("bakery.recipe.text", "7");
    private static final String FIRST = key(1);
    private static final String SECOND = key(2);

    private final TestDatabase database = database();
    private final ApplicationContext context = start(Map.of("savoir.privacy.key", FIRST));
    private final Seal seal = context.getBean(Seal.class);
    private final PersonKeys keys = context.getBean(PersonKeys.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void whatWasSealedOpensAndSaysNothing() {
        var amina = someone();
        var sealed = seal.seal(amina, PLACE, "pane e سمسم");

        assertThat(seal.open(amina, PLACE, sealed)).contains("pane e سمسم");
        assertThat(sealed).isASCII().doesNotContain("pane");
        assertThat(seal.seal(amina, PLACE, "pane e سمسم"))
                .as("never the same twice")
                .isNotEqualTo(sealed);
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        var amina = someone();
        var sealed = seal.seal(amina, PLACE, "pane");

        for (var at = 0; at < sealed.length(); at++) {
            var changed = new StringBuilder(sealed);
            changed.setCharAt(at, sealed.charAt(at) == 'A' ? 'B' : 'A');
            // of the last character before the padding some bits say nothing
            if (!decoded(changed.toString()).equals(decoded(sealed))) {
                assertThatThrownBy(() -> seal.open(amina, PLACE, changed.toString()))
                        .as("character %d", at)
                        .isInstanceOf(SealBroken.class);
            }
        }
        assertThatThrownBy(() -> seal.open(amina, PLACE, sealed.substring(0, 20)))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(amina, PLACE, "pane")).isInstanceOf(SealBroken.class);
    }

    @Test
    void itOpensNowhereElseAndForNobodyElse() {
        var amina = someone();
        var bruno = someone();
        var sealed = seal.seal(amina, PLACE, "pane");
        seal.seal(bruno, PLACE, "latte");

        assertThatThrownBy(() -> seal.open(amina, new Place(PLACE.column(), "8"), sealed))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(bruno, PLACE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void withItsKeyEverythingOfAPersonIsLost() {
        var amina = someone();
        var bruno = someone();
        var sealed = seal.seal(amina, PLACE, "pane");
        var others = seal.seal(bruno, PLACE, "latte");

        keys.destroy(amina);
        keys.destroy(amina);

        assertThat(seal.open(amina, PLACE, sealed)).isEmpty();
        assertThat(seal.open(bruno, PLACE, others)).contains("latte");
        assertThatThrownBy(() -> seal.seal(amina, PLACE, "again")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoNeverHadAKeyGetsNoneAfterwards() {
        var carla = someone();

        keys.destroy(carla);

        assertThatThrownBy(() -> seal.seal(carla, PLACE, "pane")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofManyWhoSealAtOnceAllOpen() throws InterruptedException {
        var amina = someone();
        Callable<String> sealing = () -> seal.seal(amina, PLACE, "pane");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sealed = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(_ -> sealing).toList());

            assertThat(sealed)
                    .allSatisfy(one ->
                            assertThat(seal.open(amina, PLACE, one.resultNow())).contains("pane"));
        }
    }

    @Test
    void theKeyOfTheInstallationIsChangedWithoutLosingAnything() {
        var amina = someone();
        var gone = someone();
        var sealed = seal.seal(amina, PLACE, "pane");
        seal.seal(gone, PLACE, "latte");
        keys.destroy(gone);

        try (var both = start(Map.of("savoir.privacy.key", SECOND, "savoir.privacy.former-key", FIRST))) {
            while (both.getBean(PersonKeys.class).wrapAnew() > 0) {
                assertThat(both.getBean(Seal.class).open(amina, PLACE, sealed)).contains("pane");
            }
        }

        try (var later = start(Map.of("savoir.privacy.key", SECOND))) {
            assertThat(later.getBean(Seal.class).open(amina, PLACE, sealed)).contains("pane");
        }
        assertThatThrownBy(() -> seal.open(amina, PLACE, sealed))
                .as("the key before opens nothing any more")
                .isInstanceOf(SealBroken.class);
        try (var back = start(Map.of("savoir.privacy.key", FIRST, "savoir.privacy.former-key", SECOND))) {
            while (back.getBean(PersonKeys.class).wrapAnew() > 0) {
                assertThat(back.getBean(Seal.class).open(amina, PLACE, sealed)).contains("pane");
            }
        }
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }

    private static String decoded(String sealed) {
        try {
            var mark = sealed.indexOf(':') + 1;
            return sealed.substring(0, mark)
                    + Arrays.toString(Base64.getDecoder().decode(sealed.substring(mark)));
        } catch (IllegalArgumentException notBase64) {
            return sealed;
        }
    }

    private static String key(long seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private ApplicationContext start(Map<String, Object> chosen) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put(Bakery.OPEN, true);
        settings.putAll(chosen);
        return ApplicationContext.run(settings);
    }
}
