package eu.savoirfaire.matching.cohort.report;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.fairness.FairnessReport;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.RunCodec;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.run.RunState;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.settling.Pseudonym;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.scoring.Weights;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what a run came to. */
@Singleton
final class Reports {
    private final Runs runs;
    private final Gathered gathered;
    private final Offers offers;
    private final FairnessReport fairness;

    Reports(Runs runs, Gathered gathered, Offers offers, FairnessReport fairness) {
        this.runs = runs;
        this.gathered = gathered;
        this.offers = offers;
        this.fairness = fairness;
    }

    ReportView.Report of(Cohort cohort, KeptRun run) {
        var text = runs.resultText(run.id());
        var result = runs.result(run.id());
        var titles = new HashMap<UUID, String>();
        var groups = fairness(cohort, result);
        return new ReportView.Report(
                Label.key("matching.cohort.mode." + result.mode().name().toLowerCase(Locale.ROOT)),
                result.matched().size(),
                result.unmatched().size(),
                result.blocking().size(),
                result.blockingByPins().size(),
                units(result.score()),
                result.bestPlaced(),
                units(result.bestScore()),
                result.ratio(),
                ranks(result),
                result.matched().stream().map(one -> pair(one, titles)).toList(),
                result.unmatched().stream()
                        .map(one -> new ReportView.LeftOut(Pseudonym.of(one.need()), reason(one.reason())))
                        .toList(),
                result.closed().stream().map(offer -> title(offer, titles)).toList(),
                result.blockingByPins().stream()
                        .map(one ->
                                Label.key("matching.run.blocked", Pseudonym.of(one.need()), title(one.offer(), titles)))
                        .toList(),
                result.dropped().stream().map(one -> dropped(one, titles)).toList(),
                groups.stream().flatMap(Reports::groups).toList(),
                groups.stream().mapToInt(FairnessReport.OfAttribute::hidden).sum(),
                result.commitment(),
                cohort.seed().filter(_ -> run.state() == RunState.CONFIRMED),
                result.inputs(),
                RunCodec.hash(text),
                String.join(" · ", result.versions()));
    }

    /** What people call an offer, asked once. */
    String title(UUID offer, Map<UUID, String> known) {
        return known.computeIfAbsent(
                offer, id -> offers.find(new OfferId(id)).map(KeptOffer::title).orElseGet(() -> Pseudonym.of(id)));
    }

    static Label reason(String reason) {
        return Label.key(
                "matching.cohort.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static double units(long microUnits) {
        return (double) microUnits / Weights.ONE;
    }

    private ReportView.Pair pair(RunResult.Placed one, Map<UUID, String> titles) {
        return new ReportView.Pair(
                Pseudonym.of(one.need()),
                title(one.offer(), titles),
                one.rank(),
                one.pinned(),
                units(one.u()),
                units(one.v()));
    }

    private Label dropped(RunResult.Dropped one, Map<UUID, String> titles) {
        var why =
                "matching.run.dropped." + one.reason().toLowerCase(Locale.ROOT).replace('_', '-');
        return Label.key(why, Pseudonym.of(one.need()), title(one.offer(), titles));
    }

    private static BarChart ranks(RunResult result) {
        var counts = new ArrayList<BarChart.Count>();
        for (var rank = 0; rank < result.ranks().size(); rank++) {
            counts.add(new BarChart.Count(
                    Label.key("matching.run.rank", rank + 1), result.ranks().get(rank)));
        }
        return BarChart.of(
                Label.key("matching.run.ranks"),
                Label.key("matching.run.ranks.rank"),
                Label.key("matching.run.ranks.people"),
                counts);
    }

    private List<FairnessReport.OfAttribute> fairness(Cohort cohort, RunResult result) {
        var seekers = gathered.needs(cohort.id()).stream()
                .collect(Collectors.toMap(Participation::need, Participation::seeker));
        var selected = seekers(result.matched().stream().map(RunResult.Placed::need), seekers);
        var all = seekers(
                Stream.concat(
                        result.matched().stream().map(RunResult.Placed::need),
                        result.unmatched().stream().map(RunResult.LeftOut::need)),
                seekers);
        return fairness.of(cohort.id(), all, selected);
    }

    private static Set<SeekerId> seekers(Stream<UUID> needs, Map<NeedId, SeekerId> seekers) {
        return needs.flatMap(need -> Optional.ofNullable(seekers.get(new NeedId(need))).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<ReportView.Group> groups(FairnessReport.OfAttribute one) {
        var word = one.attribute().word();
        return one.rates().groups().stream()
                .map(rate -> new ReportView.Group(
                        Label.key("matching.fairness." + word),
                        Label.key(
                                "matching.fairness." + word + "." + rate.count().group()),
                        rate.count().tookPart(),
                        rate.count().selected(),
                        rate.rate(),
                        rate.within().low(),
                        rate.within().high(),
                        rate.impactRatio(),
                        rate.ratioWithin().low(),
                        Optional.of(rate.ratioWithin().high()).filter(Double::isFinite),
                        rate.flagged()));
    }
}
