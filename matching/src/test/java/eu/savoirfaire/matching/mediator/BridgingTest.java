package eu.savoirfaire.matching.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must hold of whoever is proposed to stand between two sides, for made-up ones. */
class BridgingTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_124);
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "it", "ur");
    private static final int ROUNDS = 3_000;

    private final Random random = new Random(SEED);

    @Test
    void whoIsProposedReallyReachesBothAndNobodyIsWhereTheyShareALanguage() {
        System.out.printf("savoir.seed=%d%n", SEED);
        var proposed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var seeker = side(3);
            var provider = side(2);
            var mediators = mediators();

            var best = Bridging.best(seeker, provider, mediators, 5);

            assertThat(best).as("round %d", round).hasSizeLessThanOrEqualTo(5);
            if (Side.share(seeker, provider)) {
                assertThat(best).isEmpty();
            }
            for (var bridge : best) {
                proposed++;
                var speaks = bridge.mediator().languages();
                assertThat(bridge.mediator().isFree()).isTrue();
                assertThat(seeker.languages().get(bridge.seekerLanguage())).isGreaterThanOrEqualTo(Side.TALKS);
                assertThat(provider.languages()).containsKey(bridge.providerLanguage());
                assertThat(speaks.get(bridge.seekerLanguage())).isGreaterThanOrEqualTo(Bridging.WELL);
                assertThat(speaks.get(bridge.providerLanguage()))
                        .isGreaterThanOrEqualTo(Bridging.WELL)
                        .isGreaterThanOrEqualTo(provider.languages().get(bridge.providerLanguage()));
                assertThat(bridge.strength())
                        .isLessThanOrEqualTo(speaks.get(bridge.seekerLanguage()))
                        .isLessThanOrEqualTo(speaks.get(bridge.providerLanguage()));
            }
        }
        assertThat(proposed).as("the generator makes some").isGreaterThan(ROUNDS / 50);
    }

    @Test
    void nobodyWhoReachesBothIsLeftOutAndTheOrderIsThatOfTheRule() {
        for (var round = 0; round < ROUNDS; round++) {
            var seeker = side(3);
            var provider = side(2);
            var mediators = mediators();
            var shuffled = new ArrayList<>(mediators);
            Collections.shuffle(shuffled, random);

            var best = Bridging.best(seeker, provider, mediators, mediators.size());

            assertThat(Bridging.best(seeker, provider, shuffled, mediators.size()))
                    .isEqualTo(best);
            if (!Side.share(seeker, provider)) {
                assertThat(best).hasSize((int) mediators.stream()
                        .filter(one -> one.isFree()
                                && Bridging.bridge(seeker, provider, one).isPresent())
                        .count());
            }
            for (var at = 1; at < best.size(); at++) {
                assertThat(comesBefore(best.get(at - 1), best.get(at)))
                        .as("round %d", round)
                        .isTrue();
            }
        }
    }

    @Test
    void whoOnlyReadsALanguageIsNotTakenToTalkInIt() {
        var claims = List.of(
                new LanguageClaim("it", LanguageSkill.READING, Cefr.C1, Evidence.SELF_DECLARED),
                new LanguageClaim("it", LanguageSkill.LISTENING, Cefr.A2, Evidence.SELF_DECLARED),
                new LanguageClaim("fr", LanguageSkill.READING, Cefr.C1, Evidence.SELF_DECLARED),
                new LanguageClaim("fr", LanguageSkill.INTERACTION, Cefr.B1, Evidence.SELF_DECLARED));

        assertThat(Side.talking(claims)).isEqualTo(Map.of("it", Cefr.A2, "fr", Cefr.B1));
    }

    /** The rule once more, written out: stronger, nearer, more time, freer, the lower id. */
    private static boolean comesBefore(Bridge one, Bridge other) {
        if (one.strength() != other.strength()) {
            return one.strength().compareTo(other.strength()) > 0;
        }
        if (one.near() != other.near()) {
            return one.near();
        }
        if (one.shared() != other.shared()) {
            return one.shared() > other.shared();
        }
        var free = one.mediator().capacity() - one.mediator().taken();
        var less = other.mediator().capacity() - other.mediator().taken();
        return free != less
                ? free > less
                : one.mediator().id().compareTo(other.mediator().id()) < 0;
    }

    private Side side(int most) {
        return new Side(
                languages(most),
                random.nextBoolean() ? "ITI1" : "ES61",
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(times()));
    }

    private List<Mediator> mediators() {
        var all = new ArrayList<Mediator>();
        for (var one = random.nextInt(12); one > 0; one--) {
            var capacity = random.nextInt(4);
            all.add(new Mediator(
                    new UUID(random.nextLong(), random.nextLong()),
                    new PersonId(new UUID(7, one)),
                    languages(4),
                    List.of("", "ITI1", "IT").get(random.nextInt(3)),
                    times(),
                    capacity,
                    random.nextInt(capacity + 1),
                    random.nextInt(5) > 0,
                    1));
        }
        return all;
    }

    private Map<String, Cefr> languages(int most) {
        var spoken = new HashMap<String, Cefr>();
        for (var many = 1 + random.nextInt(most); many > 0; many--) {
            spoken.put(
                    LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                    Cefr.values()[random.nextInt(Cefr.values().length)]);
        }
        return spoken;
    }

    private Availability times() {
        return new Availability(random.nextInt(1 << Availability.PARTS));
    }
}
