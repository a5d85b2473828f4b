package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.BlockingPairs;
import eu.savoirfaire.matching.assignment.CohortRun;
import eu.savoirfaire.matching.assignment.RunReport;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.assignment.market.Pinning;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Works a run out. Pure: the same inputs and seed give the same result. */
public final class Assigning {
    /** A list is the best so many by u, and the pinned one. */
    private static final int LONGEST = 50;

    private final RunInputs inputs;
    private final Map<UUID, Integer> needs = new HashMap<>();
    private final Map<UUID, Integer> offers = new HashMap<>();
    private final MarketBuilder builder = new MarketBuilder();
    private final List<RunResult.Dropped> dropped = new ArrayList<>();

    private Assigning(RunInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * @param hash of the inputs, hexadecimal
     * @param seed hexadecimal
     */
    public static RunResult assign(RunInputs inputs, String hash, String seed) {
        var assigning = new Assigning(inputs);
        assigning.gather();
        return assigning.run(hash, HexFormat.of().parseHex(seed));
    }

    private void gather() {
        inputs.needs().forEach(need -> needs.put(need.id(), builder.need(new NeedId(need.id()), need.waited())));
        inputs.offers()
                .forEach(offer -> offers.put(
                        offer.id(),
                        builder.offer(new OfferId(offer.id()), offer.capacity(), offer.minimum(), offer.waited())));
        inputs.pairs().forEach(pair -> builder.candidate(pair.need(), pair.offer(), pair.u(), pair.v()));
        for (var pin : inputs.pins()) {
            var came = pinning(pin);
            if (came != Pinning.PINNED) {
                dropped.add(new RunResult.Dropped(pin.need(), pin.offer(), came.name()));
            }
        }
    }

    private Pinning pinning(RunInputs.Pin pin) {
        var need = needs.get(pin.need());
        var offer = offers.get(pin.offer());
        return need == null || offer == null ? Pinning.NOT_A_CANDIDATE : builder.pin(need, offer);
    }

    private RunResult run(String hash, byte[] seed) {
        var report = CohortRun.report(builder.build(new Draw(seed), LONGEST), inputs.mode(), seed, inputs.versions());
        return new RunResult(
                report.mode(),
                report.matched().stream().map(Assigning::placed).toList(),
                leftOut(report),
                report.closed().stream().map(OfferId::value).toList(),
                pairs(report.blocking().free()),
                pairs(report.blocking().withPins()),
                dropped,
                report.score(),
                report.optimum().placed(),
                report.optimum().score(),
                report.ranks(),
                report.commitment(),
                hash,
                report.versions());
    }

    private List<RunResult.LeftOut> leftOut(RunReport report) {
        return Stream.concat(
                        report.unmatched().stream()
                                .map(one -> new RunResult.LeftOut(
                                        one.need().value(), one.reason().name())),
                        inputs.absent().stream()
                                .map(one -> new RunResult.LeftOut(
                                        one.need(), one.why().name())))
                .sorted(Comparator.comparing(RunResult.LeftOut::need))
                .toList();
    }

    private static RunResult.Placed placed(RunReport.Matched one) {
        return new RunResult.Placed(
                one.need().value(), one.offer().value(), one.u(), one.v(), one.rank(), one.pinned());
    }

    private static List<RunResult.Pair> pairs(List<BlockingPairs.Pair> pairs) {
        return pairs.stream()
                .map(pair ->
                        new RunResult.Pair(pair.need().value(), pair.offer().value()))
                .toList();
    }
}
