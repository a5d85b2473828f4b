package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.CohortTable;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.settling.Pseudonym;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.scoring.Draw;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays a cohort out for whoever looks. */
@Singleton
final class CohortViews {
    private static final Set<CohortAction> BY_BUTTON = Set.of(
            CohortAction.OPEN, CohortAction.CLOSE, CohortAction.REOPEN, CohortAction.CANCEL, CohortAction.RESTORE);
    private static final Set<CohortAction> NEXT = Set.of(CohortAction.OPEN, CohortAction.CLOSE, CohortAction.RESTORE);

    private final Gathered gathered;
    private final Runs runs;
    private final Present present;
    private final Offers offers;
    private final CircleViews circles;
    private final Managing managing;

    CohortViews(Gathered gathered, Runs runs, Present present, Offers offers, CircleViews circles, Managing managing) {
        this.gathered = gathered;
        this.runs = runs;
        this.present = present;
        this.offers = offers;
        this.circles = circles;
        this.managing = managing;
    }

    static String address(Cohort cohort) {
        return "/matching/cohorts/" + cohort.id().value();
    }

    CohortView view(Cohort cohort, Optional<Label> done, FormErrors errors) {
        var facts = cohort.facts();
        var manages = managing.may(cohort.id());
        var offered = gathered.offers(cohort.id());
        var needs = gathered.needs(cohort.id());
        return new CohortView(
                address(cohort),
                cohort.version(),
                facts.name(),
                managing.name(cohort.organisation()),
                Label.key("matching.cohort.kind." + facts.kind().word()),
                Label.key("matching.cohort.mode." + facts.mode().name().toLowerCase(Locale.ROOT)),
                Label.key("matching.cohort.state." + cohort.state().word()),
                cohort.state() == CohortState.CONFIRMED ? "good" : "plain",
                Label.key(
                        facts.kind() == CohortKind.CIRCLES
                                ? "matching.cohort.size.circle"
                                : "matching.cohort.size.whole",
                        facts.least(),
                        facts.most()),
                facts.first(),
                facts.last(),
                cohort.seed().map(CohortViews::commitment),
                cohort.seed().filter(_ -> cohort.state() == CohortState.CONFIRMED),
                cohort.state() == CohortState.OPEN,
                cohort.state().gathers(),
                cohort.state().runs(),
                cohort.state() == CohortState.CONFIRMED,
                manages,
                manages ? acts(cohort) : List.of(),
                offered.stream()
                        .map(one -> offered(one, cohort.state().gathers()))
                        .toList(),
                manages && cohort.state().gathers() ? addable(cohort, offered) : List.of(),
                manages ? joined(needs) : List.of(),
                manages ? pins(cohort) : List.of(),
                needs.stream()
                        .filter(one -> one.state() == Participation.State.WAITING)
                        .map(one -> choice(
                                one.need().value().toString(),
                                Pseudonym.of(one.need().value())))
                        .toList(),
                offered.stream()
                        .filter(Gathered.CohortOffer::agreed)
                        .map(one -> choice(one.offer().value().toString(), title(one.offer())))
                        .toList(),
                manages ? history(cohort) : List.of(),
                cohort.takesPeople(),
                manages ? circles.circles(cohort, needs, this::title) : List.of(),
                manages ? circles.freed(cohort, this::title) : List.of(),
                done,
                errors);
    }

    /** What people call an offer. */
    String title(OfferId offer) {
        return present.offer(offer)
                .map(Present.PresentOffer::title)
                .orElseGet(() -> offers.find(offer).map(KeptOffer::title).orElseGet(() -> Pseudonym.of(offer.value())));
    }

    static String commitment(String seed) {
        return HexFormat.of().formatHex(new Draw(HexFormat.of().parseHex(seed)).commitment());
    }

    static Label reason(String reason) {
        return Label.key(
                "matching.cohort.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<CohortView.Act> acts(Cohort cohort) {
        return CohortTable.steps().actions(cohort.state()).stream()
                .filter(BY_BUTTON::contains)
                .sorted()
                .map(action -> new CohortView.Act(
                        action.word(),
                        Label.key("matching.cohort.do." + action.word()),
                        Label.key("matching.cohort.do." + action.word() + ".hint"),
                        !NEXT.contains(action)))
                .toList();
    }

    private CohortView.Offered offered(Gathered.CohortOffer one, boolean gathers) {
        var id = one.offer().value().toString();
        return new CohortView.Offered(
                id,
                title(one.offer()),
                offers.find(one.offer())
                        .map(KeptOffer::provider)
                        .map(managing::name)
                        .orElse(""),
                one.agreed(),
                gathers && !one.agreed() && managing.mayLend(new Reference("offer", id)));
    }

    private List<Choice> addable(Cohort cohort, List<Gathered.CohortOffer> offered) {
        var in = offered.stream().map(Gathered.CohortOffer::offer).collect(Collectors.toSet());
        var all = new ArrayList<Choice>();
        offers.eachPublished(offer -> {
            if (cohort.facts().kind().need().isAnsweredBy(offer.kind()) && !in.contains(offer.id())) {
                all.add(choice(offer.id().value().toString(), offer.title() + " · " + managing.name(offer.provider())));
            }
        });
        return all;
    }

    private static List<CohortView.Joined> joined(List<Participation> needs) {
        var all = new ArrayList<CohortView.Joined>();
        for (var one : needs) {
            if (one.isIn()) {
                all.add(new CohortView.Joined(
                        all.size() + 1,
                        Pseudonym.of(one.need().value()),
                        LocalDate.ofInstant(one.joined(), ZoneOffset.UTC),
                        Label.key("matching.cohort.participation."
                                + one.state().name().toLowerCase(Locale.ROOT)),
                        one.reason().map(CohortViews::reason)));
            }
        }
        return all;
    }

    private List<CohortView.Pinned> pins(Cohort cohort) {
        return gathered.pins(cohort.id()).entrySet().stream()
                .map(pin -> new CohortView.Pinned(
                        pin.getKey().toString(), Pseudonym.of(pin.getKey()), title(new OfferId(pin.getValue()))))
                .toList();
    }

    private List<CohortView.RunEntry> history(Cohort cohort) {
        return runs.of(cohort.id()).stream()
                .map(run -> new CohortView.RunEntry(
                        address(cohort) + "/runs/" + run.id(),
                        run.number(),
                        Label.key("matching.run.state." + run.state().word()),
                        run.startedAt().atZone(ZoneOffset.UTC),
                        cohort.run().filter(run.id()::equals).isPresent() && cohort.state() == CohortState.CONFIRMED))
                .toList();
    }

    private static Choice choice(String value, String label) {
        return Choice.of(value, Label.of(label), false);
    }
}
