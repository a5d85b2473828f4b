package eu.savoirfaire.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.release.Node;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Known values, and weights that are refused. */
class ScoringTest {

    @Test
    void theReciprocalScoreIsTheHarmonicMean() {
        assertThat(new Scores(800_000, 500_000).r()).isEqualTo(615_384);
        assertThat(new Scores(0, 1_000_000).r()).isZero();
        assertThat(new Scores(0, 0).r()).isZero();
        assertThat(new Scores(1_000_000, 1_000_000).r()).isEqualTo(1_000_000);
    }

    @Test
    void theReciprocalScoreNeverFallsWhenOneSideRises() {
        for (long v = 0; v <= 1_000_000; v += 9_973) {
            long before = 0;
            for (long u = 0; u <= 1_000_000; u += 7_919) {
                var now = Scores.reciprocal(u, v);
                assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(2 * Math.min(u, v));
                before = now;
            }
        }
    }

    @Test
    void contributionsAreRoundedDown() {
        assertThat(Weights.contribution(333_333, 999_999)).isEqualTo(333_332);
        assertThat(Weights.contribution(1_000_000, 1_000_000)).isEqualTo(1_000_000);
    }

    @Test
    void coverFallsShortByTheShareOfTheLevel() {
        assertThat(SkillCover.cover(1_000_000, 2, 3)).isEqualTo(666_667);
        assertThat(SkillCover.cover(800_000, 4, 2)).isEqualTo(800_000);
        assertThat(SkillCover.cover(500_001, 1, 2)).isEqualTo(250_001);
    }

    @Test
    void optionalSkillsCountAFifth() {
        assertThat(SkillCover.join(0, 0, 0, 0)).isEqualTo(1_000_000);
        assertThat(SkillCover.join(500_000, 1, 0, 0)).isEqualTo(500_000);
        assertThat(SkillCover.join(500_000, 1, 1_000_000, 1)).isEqualTo(600_000);
        assertThat(SkillCover.join(0, 0, 0, 1)).isEqualTo(800_000);
    }

    @Test
    void theLotIsTheHashOfSeedNeedAndOffer() {
        // computed apart from this program: 00 01 02, then the two UUIDs of sixteen bytes each
        var draw = new Draw(new byte[] {0, 1, 2});
        var lot = draw.lot(new NeedId(new UUID(1, 2)), new OfferId(new UUID(3, 4)));

        assertThat(HexFormat.of().formatHex(lot))
                .isEqualTo("e6abbd373de240a9c7741c3bc081cbd31d7a3b684b1546c5cec9d2c165ff0216");
        assertThat(HexFormat.of().formatHex(draw.commitment()))
                .isEqualTo("ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc");
        assertThat(Draw.compare(new byte[] {(byte) 0x80}, new byte[] {0x7f})).isPositive();
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> weights(Side.SEEKER, Map.of(Criterion.SKILLS, 999_999)))
                .hasMessageContaining("add up to 999999, should be 1000000");
        assertThatThrownBy(() -> weights(Side.SEEKER, Map.of(Criterion.SKILLS, 1_000_001, Criterion.PAY, -1)))
                .hasMessageContaining("negative");
    }

    @Test
    void whereAPersonLivesAndWhatTheyEarnNeverCountsForTheProvider() {
        for (var criterion : new Criterion[] {Criterion.TRAVEL, Criterion.PAY, Criterion.AMOUNT, Criterion.COST}) {
            assertThatThrownBy(() -> weights(Side.PROVIDER, Map.of(criterion, 1_000_000)))
                    .hasMessageContaining("may not count for the provider");
        }
    }

    @Test
    void unknownCriteriaAreToldByPlace() {
        var text = "weights:\n  - {name: a, version: 1, side: SEEKER, shares: {AGE: 1000000}}";

        assertThatThrownBy(() -> WeightsBook.read(
                        Node.read("w.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))))
                .hasMessageContaining("weights[1].shares: the key 'AGE' is unknown");
    }

    @Test
    void weightsAreThoseOfTheirSide() {
        assertThatThrownBy(() -> WeightsBook.released().of(new Edition("seeker-job", 1), Side.PROVIDER))
                .hasMessageContaining("those of the SEEKER");
        assertThatThrownBy(() -> WeightsBook.released().of(new Edition("seeker-job", 9), Side.SEEKER))
                .hasMessageContaining("there are no weights seeker-job@9");
    }

    private static Weights weights(Side side, Map<Criterion, Integer> shares) {
        return new Weights(new Edition("test", 1), side, shares);
    }
}
