package eu.savoirfaire.platform.organisation.joining;

import static eu.savoirfaire.platform.organisation.RegistryScene.CURATOR;
import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.RegistryScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whatever is joined and split in whatever order: every id leads to exactly one organisation, and no name is lost. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RandomJoinsContract {
    private static final int STEPS = 250;

    private final RegistryScene scene = new RegistryScene(database(), Map.of());
    private final List<Organisation> entered = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void nothingIsLostAndNothingRunsInACircle() {
        var seed = System.nanoTime();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var i = 0; i < 8; i++) {
            take(scene.organisation("Ente " + i, "E" + i, "Ente numero " + i));
        }
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> join(random);
                case 2, 3 -> splitBack(random);
                default -> splitOff(random, step);
            }
            requireWhole("seed " + seed + ", step " + step);
        }
    }

    private void requireWhole(String when) {
        var live = scene.part(Organisations.class).all();
        Map<Object, Integer> claimed = new HashMap<>();
        live.forEach(one -> one.ids().forEach(id -> claimed.merge(id, 1, Integer::sum)));

        for (var organisation : entered) {
            assertThat(claimed).as(when).containsEntry(organisation.id(), 1);
            var today = scene.names().present(organisation.id());
            assertThat(live).as(when).anyMatch(one -> one.id().equals(today));
            assertThat(scene.now(organisation).id()).as(when).isEqualTo(today);
            assertThat(scene.now(organisation).ids()).as(when).contains(organisation.id());
        }
        assertThat(live.stream().flatMap(one -> one.names().stream()).collect(Collectors.toSet()))
                .as(when)
                .isEqualTo(names);
    }

    private void join(RandomGenerator random) {
        var gone = scene.now(any(random));
        var stays = scene.now(any(random));
        if (!gone.id().equals(stays.id())) {
            scene.join(gone, stays);
        }
    }

    private void splitBack(RandomGenerator random) {
        var one = any(random);
        if (!scene.now(one).id().equals(one.id())) {
            scene.splitBack(one);
        }
    }

    private void splitOff(RandomGenerator random, int step) {
        var from = scene.now(any(random));
        var leaving = from.description().aliases().stream()
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toSet());
        // now and then one of the aliases is the name of the new one
        var name = leaving.stream()
                .filter(alias -> step % 2 == 0
                        && scene.part(Organisations.class).named(alias.name()).isEmpty())
                .findFirst()
                .map(Alias::name)
                .orElseGet(() -> new OrganisationName("Nato al passo " + step));
        take(as(CURATOR, () -> scene.part(Joining.class).splitOff(scene.seen(from), name, leaving)));
    }

    private void take(Organisation fresh) {
        entered.add(fresh);
        names.addAll(fresh.names());
    }

    private Organisation any(RandomGenerator random) {
        return entered.get(random.nextInt(entered.size()));
    }
}
