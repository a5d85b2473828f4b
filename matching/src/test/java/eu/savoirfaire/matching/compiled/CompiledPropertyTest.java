package eu.savoirfaire.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.SeededRegion;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import org.junit.jupiter.api.Test;

/** Numbers tell the same as words. */
class CompiledPropertyTest {
    private static final int PAIRS = 3000;

    private final OfferCompiler offers = new OfferCompiler(Pairs.TAXONOMY, Pairs.RULES, Pairs.WEIGHTS);
    private final NeedCompiler needs = new NeedCompiler(Pairs.TAXONOMY, Pairs.RULES, Pairs.WEIGHTS);
    private final Scorer scorer = new Scorer(offers);

    @Test
    void aRowIsScoredAsTheOfferItStandsFor() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var need = needs.compile(seeker, SeededRegion.TODAY);
            var row = offers.compile(offer);

            assertThat(scorer.scores(need, row)).isEqualTo(Pairs.SCORING.scores(seeker, offer));
        });
    }

    @Test
    void aRowIsJudgedAsTheOfferItStandsFor() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var answers = Answers.of(seeker, SeededRegion.TODAY).declaring(seeker.declarationFor(offer.id()));
            var expected = Pairs.RULES.truth(Pairs.RULES.of(offer.rules()).gate(offer), answers);

            assertThat(scorer.truth(needs.compile(seeker, SeededRegion.TODAY), offers.compile(offer)))
                    .isEqualTo(expected);
        });
    }

    @Test
    void theBoundIsNeverExceeded() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var need = needs.compile(seeker, SeededRegion.TODAY);
            var row = offers.compile(offer);
            var bound = scorer.bound(need, row);
            var exact = scorer.scores(need, row);

            assertThat(exact.u()).isLessThanOrEqualTo(bound.u());
            assertThat(exact.v()).isLessThanOrEqualTo(bound.v());
            assertThat(exact.r()).isLessThanOrEqualTo(bound.r());
        });
    }

    @Test
    void theTableOfSkillsRatesAsTheCriterionDoes() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var need = needs.compile(seeker, SeededRegion.TODAY);
            var facet = offers.compile(offer).skills();

            if (facet instanceof SkillsAsked asked) {
                assertThat(need.skills().of(asked)).isEqualTo(need.phi(Criterion.SKILLS, facet));
            }
        });
    }

    @Test
    void equalPartsShareACode() {
        var region = new SeededRegion(7, Pairs.TAXONOMY);
        var offer = region.offer(NeedKind.JOB);

        var once = offers.compile(offer);
        var again = offers.compile(offer);

        assertThat(again.gate()).isEqualTo(once.gate());
        assertThat(again.skills()).isEqualTo(once.skills());
        for (var criterion : Criterion.values()) {
            assertThat(again.facet(criterion)).isEqualTo(once.facet(criterion));
        }
        assertThat(offers.gates().size()).isEqualTo(1);
    }

    @Test
    void anOfferOfAnotherKindAnswersNothing() {
        var region = new SeededRegion(8, Pairs.TAXONOMY);
        var need = needs.compile(region.seeker(NeedKind.MENTORING), SeededRegion.TODAY);

        assertThat(scorer.truth(need, offers.compile(region.offer(NeedKind.JOB))))
                .isEqualTo(Truth.FALSE);
    }
}
