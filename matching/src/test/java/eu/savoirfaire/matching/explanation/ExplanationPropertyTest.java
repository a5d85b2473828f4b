package eu.savoirfaire.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.Changed;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.SeededRegion;
import eu.savoirfaire.matching.eligibility.Change;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.explanation.SkillMatch.Fit;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.scoring.Scores;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of every explanation. */
class ExplanationPropertyTest {
    private static final int PAIRS = 2000;
    private static final Context NOWHERE = new Context(null, null, 1);

    private final Explainer explainer = new Explainer(Pairs.RULES, Pairs.SCORING);

    @Test
    void theNumbersAreThoseOfTheRanking() {
        Pairs.each(
                PAIRS,
                (seeker, offer, region) ->
                        assertThat(explain(seeker, offer).scores()).isEqualTo(Pairs.SCORING.scores(seeker, offer)));
    }

    @Test
    void followingAnAdviceGivesThePromisedNumbers() {
        var promised = new HashSet<Class<?>>();
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            for (var promise : explain(seeker, offer).promises()) {
                promised.add(promise.advice().getClass());
                var follower = promise.advice().applyTo(seeker);

                assertThat(explain(follower, offer).scores()).isEqualTo(promise.after());
                assertThat(promise.before()).isEqualTo(Pairs.SCORING.scores(seeker, offer));
                assertThat(promise.gain()).isNotNegative();
            }
        });
        assertThat(promised).hasSize(4);
    }

    @Test
    void noOtherAdviceHelpsMore() {
        var finder = new AdviceFinder(Pairs.SCORING);
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var promises = explain(seeker, offer).promises();
            var before = Pairs.SCORING.scores(seeker, offer);
            var gains = finder.all(seeker, offer)
                    .distinct()
                    .map(advice -> Pairs.SCORING.scores(advice.applyTo(seeker), offer))
                    .filter(after -> after.r() > before.r())
                    .map(Scores::r)
                    .sorted(Comparator.reverseOrder())
                    .limit(3)
                    .toList();

            assertThat(promises).hasSizeLessThanOrEqualTo(3);
            assertThat(promises.stream()
                            .filter(one -> one.gain() > 0)
                            .map(one -> one.after().r())
                            .toList())
                    .isEqualTo(gains);
        });
    }

    @Test
    void whatCannotBeChangedIsNeverAdvised() {
        Pairs.each(
                PAIRS,
                (seeker, offer, region) -> explain(seeker, offer)
                        .remedy()
                        .ifPresent(remedy -> assertThat(remedy.steps()).allSatisfy(step -> {
                            assertThat(step.change()).isNotEqualTo(Change.NOT);
                            assertThat(step.field()).isNotIn(Field.AGE, Field.DECLARATION, Field.REGION, Field.SECTOR);
                        })));
    }

    @Test
    void whoIsEligibleNeedsNoRemedy() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var explanation = explain(seeker, offer);
            var eligible = explanation.eligibility().truth() == Truth.TRUE;

            assertThat(explanation
                            .remedy()
                            .map(Remedy::cost)
                            .filter(cost -> cost == 0)
                            .isPresent())
                    .isEqualTo(eligible);
        });
    }

    @Test
    void skillsAreSortedAsTheyAreCovered() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            for (var match : explain(seeker, offer).skills()) {
                var cover = Pairs.SCORING.taxonomy();
                switch (match.fit()) {
                    case EXACT ->
                        assertThat(match.by()).isEqualTo(match.demand().skill());
                    case NARROWER ->
                        assertThat(cover.isNarrowerOrEqual(
                                        java.util.Objects.requireNonNull(match.by()),
                                        match.demand().skill()))
                                .isTrue();
                    case NEAR -> assertThat(match.cover()).isBetween(1, 800_000);
                    case MISSING -> assertThat(match.cover()).isZero();
                }
                assertThat(match.by() == null).isEqualTo(match.fit() == Fit.MISSING);
            }
        });
    }

    @Test
    void evidenceRaisesConfidence() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var validated = seeker.profile().skills().stream()
                    .map(claim -> new SkillClaim(claim.skill(), claim.level(), Evidence.VALIDATED))
                    .toList();
            var before = explain(seeker, offer);
            var after = explain(Changed.profile(seeker, Changed.skills(seeker.profile(), validated)), offer);

            assertThat(after.confidence()).isBetween(before.confidence(), 1_000_000);
            if (after.skills().stream().anyMatch(match -> match.fit() != Fit.MISSING)) {
                assertThat(after.confidence()).isEqualTo(1_000_000);
            }
        });
    }

    @Test
    void theProviderSeesNoNumberAboutThePersonAndNoAnswer() {
        var seen = Arrays.stream(ProviderPart.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertThat(seen).isEqualTo(List.of("need", "offer", "requirements", "skills"));

        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var part = ProviderPart.of(explain(seeker, offer));

            assertThat(part.requirements())
                    .allSatisfy(met ->
                            assertThat(met.field()).isNotIn(Field.DECLARATION, Field.AGE, Field.WORK_PERMISSION));
        });
    }

    private Explanation explain(Seeker seeker, Offer offer) {
        return explainer.explain(seeker, offer, SeededRegion.TODAY, NOWHERE);
    }
}
