package eu.savoirfaire.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.Changed;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.SeededRegion;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold of the scores of every pair. */
class ScoringPropertyTest {
    private static final int PAIRS = 3000;

    @Test
    void contributionsAddUpAndStayWithinTheirWeight() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            for (var side : Side.values()) {
                var score = Pairs.SCORING.side(side, seeker, offer);
                long sum = 0;
                for (var one : score.contributions()) {
                    assertThat(one.rating()).isBetween(0, Weights.ONE);
                    assertThat(one.value()).isBetween(one.least(), one.most());
                    assertThat(one.most()).isLessThanOrEqualTo(one.share());
                    sum += (long) one.share() * one.rating() / 1_000_000;
                }
                assertThat(score.value()).isEqualTo(sum).isBetween(0L, 1_000_000L);
                assertThat(score.contributions()).hasSize(Criterion.values().length);
            }
        });
    }

    @Test
    void learningNeverLowersAScore() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var profile = seeker.profile();
            neverLower(seeker, Changed.more(profile, region.claim()), offer);
            neverLower(seeker, Changed.more(profile, region.language()), offer);
            for (var demand : offer.demands().skills()) {
                var claim = new SkillClaim(demand.skill(), 1 + region.random().nextInt(4), Evidence.SELF_DECLARED);
                neverLower(seeker, Changed.more(profile, claim), offer);
            }
            neverLower(
                    seeker,
                    Changed.skills(
                            profile,
                            profile.skills().stream()
                                    .map(claim -> new SkillClaim(
                                            claim.skill(), Math.min(4, claim.level() + 1), claim.evidence()))
                                    .toList()),
                    offer);
        });
    }

    @Test
    void evidenceNeverMovesAScore() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var validated = seeker.profile().skills().stream()
                    .map(claim -> new SkillClaim(claim.skill(), claim.level(), Evidence.VALIDATED))
                    .toList();
            var after = Changed.profile(seeker, Changed.skills(seeker.profile(), validated));

            assertThat(Pairs.SCORING.scores(after, offer)).isEqualTo(Pairs.SCORING.scores(seeker, offer));
        });
    }

    @Test
    void whateverIsFilledInStaysInsideTheInterval() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var filled = filled(seeker, region);
            for (var side : Side.values()) {
                var before = Pairs.SCORING.side(side, seeker, offer);
                var after = Pairs.SCORING.side(side, filled, offer);

                assertThat(after.value()).isBetween(before.least(), before.most());
                assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
                assertThat(after.most()).isLessThanOrEqualTo(before.most());
            }
        });
    }

    @Test
    void theOrderInWhichThingsAreListedDoesNotMatter() {
        var turned = new Scoring(
                new ReleasedTaxonomy(
                        Pairs.TAXONOMY.edition(),
                        Pairs.TAXONOMY.skills().reversed(),
                        Pairs.TAXONOMY.occupations().reversed()),
                Pairs.WEIGHTS);
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var reversed =
                    Changed.skills(seeker.profile(), seeker.profile().skills().reversed());

            assertThat(turned.scores(Changed.profile(seeker, reversed), offer))
                    .isEqualTo(Pairs.SCORING.scores(seeker, offer));
        });
    }

    @Test
    void neitherLocaleNorTimeZoneNorThreadsMatter() {
        var expected = many(1).toList();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(many(8).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static java.util.stream.Stream<Scores> many(int threads) {
        var numbers = IntStream.range(0, 500);
        return (threads > 1 ? numbers.parallel() : numbers).mapToObj(seed -> {
            var region = new SeededRegion(seed, Pairs.TAXONOMY);
            var kind = NeedKind.values()[seed % 4];
            return Pairs.SCORING.scores(region.seeker(kind), region.offer(kind));
        });
    }

    private static void neverLower(Seeker seeker, Profile better, Offer offer) {
        var before = Pairs.SCORING.scores(seeker, offer);
        var after = Pairs.SCORING.scores(Changed.profile(seeker, better), offer);

        assertThat(after.u()).isGreaterThanOrEqualTo(before.u());
        assertThat(after.v()).isGreaterThanOrEqualTo(before.v());
        assertThat(after.r()).isGreaterThanOrEqualTo(before.r());
    }

    /** Every answer that was missing is given, at random. */
    private static Seeker filled(Seeker seeker, SeededRegion region) {
        var profile = seeker.profile();
        var other = region.profile();
        var skills = new ArrayList<>(profile.skills().isEmpty() ? other.skills() : profile.skills());
        var given = new Profile(
                skills,
                or(profile.languages(), or(other.languages(), List.of(region.language()))),
                or(profile.eqf(), other.eqf()),
                or(profile.licences(), other.licences()),
                or(profile.place(), other.place()),
                or(profile.reach(), other.reach()),
                or(profile.availability(), other.availability()),
                or(profile.permission(), other.permission()),
                or(profile.born(), other.born()));
        var kind = seeker.need().kind();
        var wish = filled(seeker.need().wish(), region.need(kind).wish());
        return Changed.wish(Changed.profile(seeker, given), wish);
    }

    private static Wish filled(Wish wish, Wish other) {
        return switch (wish) {
            case Wish.Microcredit one
            when other instanceof Wish.Microcredit more ->
                new Wish.Microcredit(
                        or(one.amount(), more.amount()),
                        or(one.term(), more.term()),
                        null,
                        or(one.form(), more.form()),
                        or(one.stage(), more.stage()),
                        or(one.sector(), more.sector()));
            case Wish.Mentoring one
            when other instanceof Wish.Mentoring more ->
                new Wish.Mentoring(
                        or(one.goals(), more.goals()),
                        or(one.mode(), more.mode()),
                        or(one.hours(), more.hours()),
                        or(one.sector(), more.sector()));
            case Wish.Job one
            when other instanceof Wish.Job more ->
                new Wish.Job(
                        or(one.occupations(), more.occupations()),
                        or(one.contracts(), more.contracts()),
                        or(one.leastPay(), more.leastPay()),
                        or(one.sector(), more.sector()));
            case Wish.Internship one
            when other instanceof Wish.Internship more ->
                new Wish.Internship(
                        or(one.occupations(), more.occupations()),
                        or(one.months(), more.months()),
                        or(one.leastPay(), more.leastPay()),
                        or(one.sector(), more.sector()));
            default -> Objects.requireNonNull(wish);
        };
    }

    private static <T> @Nullable T or(@Nullable T value, @Nullable T otherwise) {
        return value == null ? otherwise : value;
    }
}
