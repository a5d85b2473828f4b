package eu.savoirfaire.workshops.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.SomePlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

public class ProgrammeTest {
    private static final Instant NOW = SomePlan.NOW;
    private static final Duration MORNING = Duration.ofHours(4);
    private static final long SEED = Long.getLong("savoir.seed", 20_260_613);

    @Test
    void itemsMoveWithTheWorkshop() {
        var talk = talk(1, 30);

        assertThat(talk.beginsAt(SomePlan.inSiena().hours().start())).isEqualTo("2026-06-12T07:30:00Z");
        assertThat(talk.endsAt(Instant.parse("2026-12-04T08:00:00Z").atZone(ZoneId.of("Europe/Rome"))))
                .isEqualTo("2026-12-04T08:50:00Z");
    }

    @Test
    void aReleaseTellsTheWorkingCopyAndOnlyOnce() {
        var programme = Programme.of(SomePlan.ID).with(talk(2, 60)).with(talk(1, 0));

        var released = done(programme.release(MORNING, NOW));

        assertThat(released.current().orElseThrow()).isEqualTo(new Release(1, NOW, List.of(talk(1, 0), talk(2, 60))));
        assertThat(released.release(MORNING, NOW)).isEqualTo(new Decision.DoneAlready<>(released));
    }

    @Test
    void whatIsReleasedTellsWhatIsNew() {
        var first = done(Programme.of(SomePlan.ID)
                .with(talk(1, 0))
                .with(talk(2, 30))
                .with(talk(3, 60))
                .release(MORNING, NOW));

        var difference = first.with(talk(1, 0).titled("Another title"))
                .with(talk(2, 90))
                .without(talk(3, 0).id())
                .with(talk(4, 120))
                .unreleased();

        assertThat(difference.added()).containsExactly(talk(4, 120));
        assertThat(difference.removed()).containsExactly(talk(3, 60));
        assertThat(difference.changed()).hasSize(2);
        assertThat(difference.material()).containsExactly(talk(2, 90).id());
        assertThat(difference.touched()).hasSize(4);
    }

    @Test
    void nothingGoesOnAfterTheEndNorTwiceInOneRoom() {
        var empty = Programme.of(SomePlan.ID);

        assertThat(empty.release(MORNING, NOW)).isEqualTo(new Decision.Not<>(new ProgrammeRefusal.Empty()));
        assertThat(empty.with(talk(1, 230)).release(MORNING, NOW))
                .isEqualTo(new Decision.Not<>(new ProgrammeRefusal.TooLong(talk(1, 230))));
        assertThat(empty.with(talk(1, 0)).with(talk(2, 10)).release(MORNING, NOW))
                .isEqualTo(new Decision.Not<>(new ProgrammeRefusal.Collision(talk(1, 0), talk(2, 10))));
    }

    @Test
    void twoRoomsHaveTheirOwnTalks() {
        var other = new Item(
                talk(2, 10).id(),
                Item.Sort.TALK,
                Duration.ofMinutes(10),
                Duration.ofMinutes(20),
                "Talk 2",
                Language.IT,
                Optional.of("Sala B"),
                Optional.of(new PinnedSheet(new Reference("practice", "p"), 3)));

        assertThat(Programme.of(SomePlan.ID).with(talk(1, 0)).with(other).release(MORNING, NOW))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void aReleaseNeverChangesWhateverIsDoneAfter() {
        System.out.println("savoir.seed=" + SEED);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var programme = Programme.of(SomePlan.ID);

        for (var step = 0; step < 2_000; step++) {
            var before = programme.releases();
            programme = changed(programme, random);
            assertThat(programme.releases().subList(0, before.size())).isEqualTo(before);
        }

        assertThat(programme.releases()).hasSizeGreaterThan(100);
        for (var n = 1; n < programme.releases().size(); n++) {
            var earlier = programme.releases().get(n - 1);
            var later = programme.releases().get(n);
            assertThat(ProgrammeDifference.between(earlier.items(), later.items())
                            .isEmpty())
                    .isFalse();
            assertThat(later.number()).isEqualTo(earlier.number() + 1);
        }
    }

    private static Programme changed(Programme programme, RandomGenerator random) {
        var number = random.nextInt(8);
        return switch (random.nextInt(4)) {
            case 0 -> programme.with(talk(number, number * 25));
            case 1 -> programme.with(talk(number, number * 25).titled("Title " + random.nextInt(3)));
            case 2 -> programme.without(talk(number, 0).id());
            default ->
                programme.release(MORNING, NOW) instanceof Decision.Done<Programme>(var after) ? after : programme;
        };
    }

    public static Item talk(int number, int minutes) {
        return new Item(
                new ItemId(new UUID(3, number)),
                Item.Sort.TALK,
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(20),
                "Talk " + number,
                Language.IT,
                Optional.empty(),
                Optional.empty());
    }

    private static Programme done(Decision<Programme> decision) {
        assertThat(decision).isInstanceOf(Decision.Done.class);
        return ((Decision.Done<Programme>) decision).after();
    }
}
