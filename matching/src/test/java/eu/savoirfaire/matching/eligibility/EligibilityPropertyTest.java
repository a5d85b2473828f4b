package eu.savoirfaire.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.Changed;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.SeededRegion;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.TargetGroup;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageClaim;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** What must hold of the released rules for everybody. */
class EligibilityPropertyTest {
    private static final int PAIRS = 4000;

    @Test
    void everyTruthValueOccurs() {
        var seen = EnumSet.noneOf(Truth.class);

        Pairs.each(PAIRS, (seeker, offer, region) -> seen.add(truth(seeker, offer)));

        assertThat(seen).containsExactly(Truth.values());
    }

    @Test
    void learningNeverMakesAnybodyIneligible() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var willing = Changed.declaring(seeker, offer.id(), Declaration.YES);
            if (truth(willing, offer) != Truth.TRUE) {
                return;
            }
            var profile = seeker.profile();
            var claim = region.claim();
            for (var language : offer.demands().languages()) {
                var raised = new LanguageClaim(language.language(), language.skill(), Cefr.C2, claim.evidence());
                assertThat(truth(Changed.profile(willing, Changed.more(profile, raised)), offer))
                        .isEqualTo(Truth.TRUE);
            }
            assertThat(truth(Changed.profile(willing, Changed.more(profile, claim)), offer))
                    .isEqualTo(Truth.TRUE);
            assertThat(truth(Changed.profile(willing, Changed.more(profile, region.language())), offer))
                    .isEqualTo(Truth.TRUE);
            assertThat(truth(Changed.profile(willing, Changed.qualified(profile, "crane")), offer))
                    .isEqualTo(Truth.TRUE);
            assertThat(truth(Changed.trained(willing, "welding"), offer)).isEqualTo(Truth.TRUE);
        });
    }

    @Test
    void aDeclarationMovesOnlyTheOfferForWhichItWasMade() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var other = region.offer(seeker.need().kind());
            for (var declaration : Declaration.values()) {
                var declared = Changed.declaring(seeker, offer.id(), declaration);

                assertThat(truth(declared, other)).isEqualTo(truth(seeker, other));
                if (offer.group() == null) {
                    assertThat(truth(declared, offer)).isEqualTo(truth(seeker, offer));
                }
                assertThat(Pairs.SCORING.scores(declared, offer)).isEqualTo(Pairs.SCORING.scores(seeker, offer));
            }
        });
    }

    @Test
    void whoWouldRatherNotSayIsNeitherInNorOut() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            if (offer.group() == null) {
                return;
            }
            var yes = truth(Changed.declaring(seeker, offer.id(), Declaration.YES), offer);

            assertThat(truth(seeker, offer)).isEqualTo(yes.and(Truth.UNKNOWN));
            assertThat(truth(Changed.declaring(seeker, offer.id(), Declaration.NO), offer))
                    .isEqualTo(Truth.FALSE);
        });
    }

    @Test
    void aGroupThatNobodyApprovedOpensNothing() {
        Pairs.each(20, (seeker, offer, region) -> {
            var group = new TargetGroup("Newcomers", "Art. 7 Directive 2000/43/EC", false);
            var waiting = new Offer(
                    offer.id(),
                    offer.provider(),
                    offer.since(),
                    offer.validity(),
                    offer.capacity(),
                    offer.rules(),
                    offer.weights(),
                    group,
                    offer.demands(),
                    offer.terms());

            assertThatThrownBy(() -> Pairs.RULES.of(waiting.rules()).gate(waiting))
                    .hasMessageContaining("has not been approved");
        });
    }

    @Test
    void everyRulingShowsWhatWasSeenAndAsked() {
        Pairs.each(PAIRS, (seeker, offer, region) -> {
            var gate = Pairs.RULES.of(offer.rules()).gate(offer);
            var eligibility = Pairs.RULES.judge(gate, Answers.of(seeker, SeededRegion.TODAY));

            for (var ruling : eligibility.rulings()) {
                if (ruling.required() == null) {
                    assertThat(ruling.truth()).isEqualTo(Truth.TRUE);
                } else if (ruling.observed() == null) {
                    assertThat(ruling.truth()).isEqualTo(Truth.UNKNOWN);
                }
            }
            assertThat(eligibility.truth()).isEqualTo(Pairs.RULES.truth(gate, Answers.of(seeker, SeededRegion.TODAY)));
        });
    }

    private static Truth truth(Seeker seeker, Offer offer) {
        var answers = Answers.of(seeker, SeededRegion.TODAY).declaring(seeker.declarationFor(offer.id()));
        return Pairs.RULES.truth(Pairs.RULES.of(offer.rules()).gate(offer), answers);
    }
}
