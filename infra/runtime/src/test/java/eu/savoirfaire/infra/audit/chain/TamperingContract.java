package eu.savoirfaire.infra.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.chain.Tampering.Found;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Unbroken;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Whoever may write to all tables falsifies the audit at random, again and again ({@code -Dsavoir.tamperings},
 * {@code -Dsavoir.seed}); every time it is found, and where. What nothing inside the database gives away is found against
 * the head that was written down before.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TamperingContract {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_401);
    private static final List<Tampering> ALL = List.of(Tampering.values());
    private static final int LENGTH = 30;

    /** Of this position and the one before it the details are destroyed in good order. */
    private static final int FORGOTTEN = 12;

    private final ChainScene scene = ChainScene.on(database());

    abstract TestDatabase database();

    abstract int tamperings();

    @AfterAll
    void close() {
        scene.close();
    }

    /** A position whose details no act has destroyed, nor says so. */
    static long withoutForgotten(long position) {
        return position >= FORGOTTEN - 1 && position <= FORGOTTEN + 1 ? FORGOTTEN + 2 : position;
    }

    @Test
    void everyTamperingIsFoundWhereItWasDone() {
        writeChain();
        var head = scene.head();
        assertThat(scene.verify(head)).isInstanceOf(Unbroken.class);
        var count = Integer.getInteger("savoir.tamperings", tamperings());
        System.out.printf("%d tamperings, savoir.seed=%d%n", count, SEED);
        var random = new Random(SEED);
        var done = EnumSet.noneOf(Tampering.class);

        for (var round = 0; round < count; round++) {
            var tampering = ALL.get(random.nextInt(ALL.size()));
            done.add(tampering);
            assertFound(tampering, random, head, round);
        }

        assertThat(done).containsExactly(Tampering.values());
        assertThat(scene.verify(head)).isInstanceOf(Unbroken.class);
    }

    private void assertFound(Tampering tampering, Random random, ChainHead head, int round) {
        scene.undone(() -> {
            var expected = tampering.in(scene, random, head.position());
            assertThat(scene.verify(head))
                    .as("%s, round %d", tampering, round)
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(new Found(broken.position(), broken.fault()))
                                    .isEqualTo(expected));
            return true;
        });
    }

    private void writeChain() {
        for (var position = 1; position <= LENGTH; position++) {
            switch (position) {
                case FORGOTTEN - 1, FORGOTTEN -> scene.write("GP-forgotten", "marker " + position);
                case FORGOTTEN + 1 -> scene.forget("GP-forgotten");
                default -> scene.write("GP-" + position % 4, Integer.toString(position));
            }
        }
        scene.linker().all();
    }
}
