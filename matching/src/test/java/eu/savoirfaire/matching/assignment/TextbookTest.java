package eu.savoirfaire.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.assignment.market.Placement;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hospital–resident example of the textbooks: A, S, D, J, L seek; M, C, G have two places each. */
class TextbookTest {
    private static final String RESIDENTS = "ASDJL";
    private static final String HOSPITALS = "MCG";
    private static final Map<String, String> WANTED = Map.of("A", "C", "S", "CM", "D", "CMG", "J", "CGM", "L", "MCG");
    private static final Map<String, String> RANKED = Map.of("M", "DLSJ", "C", "DASLJ", "G", "DJL");
    private static final Map<String, String> KNOWN = Map.of("M", "LS", "C", "AD", "G", "J");

    @Test
    void theKnownAnswerComesOut() {
        var market = market();

        var placement = NeedProposing.run(market);

        assertThat(byHospital(placement)).isEqualTo(KNOWN);
        assertThat(BlockingPairs.of(placement).free()).isEmpty();
    }

    @Test
    void theReportCountsTheRanksThatWereGot() {
        var report = CohortRun.report(market(), Mode.STABLE, new byte[] {7}, List.of("weights 1"));

        assertThat(report.ranks()).containsExactly(3, 2);
        assertThat(report.unmatched()).isEmpty();
        assertThat(report.optimum().placed()).isEqualTo(5);
        assertThat(report.ratioToOptimum()).isBetween(0.5, 1.0);
        assertThat(report.seed()).isEqualTo("07");
        assertThat(report.commitment()).isEqualTo("ca358758f6d27e6cf45272937977a748fd88391db679ceda7dc7bf1f005ee879");
    }

    private static Market market() {
        var builder = new MarketBuilder();
        RESIDENTS.chars().forEach(letter -> builder.need(new NeedId(new UUID(0, letter)), 0));
        HOSPITALS.chars().forEach(letter -> builder.offer(new OfferId(new UUID(0, letter)), 2, 0, 0));
        WANTED.forEach((resident, list) -> list.chars().forEach(letter -> {
            var hospital = Character.toString(letter);
            var u = 1000 - list.indexOf(letter);
            var v = 1000 - RANKED.getOrDefault(hospital, "").indexOf(resident);
            builder.candidate(RESIDENTS.indexOf(resident), HOSPITALS.indexOf(hospital), u, v);
        }));
        return builder.build(new Draw(new byte[0]), 50);
    }

    private static Map<String, String> byHospital(Placement placement) {
        var placed = new TreeMap<String, TreeSet<String>>();
        for (var need = 0; need < placement.market().needs(); need++) {
            placed.computeIfAbsent(
                            letter(placement
                                    .market()
                                    .offer(placement.offerOf(need))
                                    .value()),
                            any -> new TreeSet<>())
                    .add(letter(placement.market().need(need).value()));
        }
        var joined = new TreeMap<String, String>();
        placed.forEach((hospital, residents) -> joined.put(hospital, String.join("", residents)));
        return joined;
    }

    private static String letter(UUID id) {
        return Character.toString((int) id.getLeastSignificantBits());
    }
}
