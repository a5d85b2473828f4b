package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.page.Managing;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeAction;
import eu.savoirfaire.matching.programme.ProgrammeState;
import eu.savoirfaire.matching.programme.ProgrammeTable;
import eu.savoirfaire.matching.programme.Reached;
import eu.savoirfaire.matching.programme.count.Counted;
import eu.savoirfaire.matching.programme.count.Counting;
import eu.savoirfaire.matching.programme.keeping.HeldWorkshops;
import eu.savoirfaire.matching.programme.keeping.Links;
import eu.savoirfaire.matching.programme.page.ProgrammeView.Line;
import eu.savoirfaire.matching.programme.page.ProgrammeView.Open;
import eu.savoirfaire.matching.programme.page.ProgrammeView.Part;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays a programme out for whoever looks. */
@Singleton
class ProgrammeViews {
    private static final Set<ProgrammeAction> BY_BUTTON =
            Set.of(ProgrammeAction.BEGIN, ProgrammeAction.WITHDRAW, ProgrammeAction.CLOSE, ProgrammeAction.REOPEN);

    private final Counting counting;
    private final Links links;
    private final HeldWorkshops workshops;
    private final Cohorts cohorts;
    private final Offers offers;
    private final Managing managing;
    private final Permissions permissions;
    private final CurrentActor actor;

    ProgrammeViews(
            Counting counting,
            Links links,
            HeldWorkshops workshops,
            Cohorts cohorts,
            Offers offers,
            Managing managing,
            Permissions permissions,
            CurrentActor actor) {
        this.counting = counting;
        this.links = links;
        this.workshops = workshops;
        this.cohorts = cohorts;
        this.offers = offers;
        this.managing = managing;
        this.permissions = permissions;
        this.actor = actor;
    }

    static String address(UUID programme) {
        return "/matching/programmes/" + programme;
    }

    boolean may(UUID programme) {
        return permissions.may(actor.get(), "programme.manage", Programme.reference(programme));
    }

    String organisation(Programme programme) {
        return managing.name(programme.organisation());
    }

    @Transactional
    ProgrammeView view(
            Programme programme, Optional<Label> done, Optional<ProgrammeView.Undo> undo, FormErrors errors) {
        var facts = programme.facts();
        var manages = may(programme.id());
        var linking = manages && allows(programme, ProgrammeAction.LINK);
        return new ProgrammeView(
                address(programme.id()),
                programme.version(),
                facts.name(),
                facts.aim(),
                organisation(programme),
                facts.territory(),
                facts.first(),
                facts.last(),
                Label.key("matching.programme.state." + programme.state().word()),
                programme.state() == ProgrammeState.RUNNING,
                open(programme),
                manages,
                manages ? acts(programme) : List.of(),
                linking,
                manages && allows(programme, ProgrammeAction.CHANGE),
                manages ? lines(programme) : List.of(),
                linking ? candidates(programme) : List.of(),
                done,
                undo.filter(_ -> linking),
                errors);
    }

    private static boolean allows(Programme programme, ProgrammeAction action) {
        return ProgrammeTable.steps().after(programme.state(), action).isPresent();
    }

    private static List<ProgrammeView.Act> acts(Programme programme) {
        return ProgrammeTable.steps().actions(programme.state()).stream()
                .filter(BY_BUTTON::contains)
                .map(action -> new ProgrammeView.Act(
                        action.word(),
                        Label.key("matching.programme.do." + action.word()),
                        Label.key("matching.programme.do." + action.word() + ".hint"),
                        action != ProgrammeAction.BEGIN))
                .toList();
    }

    private List<Line> lines(Programme programme) {
        return counting.of(programme).stream().map(one -> line(programme, one)).toList();
    }

    private Line line(Programme programme, Counted one) {
        return new Line(
                Label.key("matching.programme.measure." + one.measure().word()),
                one.target()
                        .map(aimed -> Label.key("matching.programme.number", aimed))
                        .orElseGet(() -> Label.key("matching.programme.no-target")),
                number(one.whole()),
                one.share().orElse(0),
                one.parts().stream().map(part -> part(programme, part)).toList());
    }

    static Label number(Reached reached) {
        return reached.hidden()
                ? Label.key("matching.programme.few", (long) Reached.LEAST)
                : Label.key("matching.programme.number", reached.many());
    }

    private static Part part(Programme programme, Counted.Part part) {
        return new Part(
                part.title(),
                part.language(),
                part.href(),
                Label.key("matching.programme.link." + part.kind().word()),
                number(part.count()),
                Label.key("matching.programme.why." + part.why().word()),
                address(programme.id()) + "/links/" + part.kind().word() + "/" + part.id() + "/remove");
    }

    private List<Open> open(Programme programme) {
        if (programme.state() != ProgrammeState.RUNNING) {
            return List.of();
        }
        var joinable = cohorts.of(programme.id()).stream().filter(Cohort::takesPeople);
        var offered = links.of(programme.id(), LinkKind.OFFER).stream()
                .flatMap(id -> offers.find(new OfferId(id)).stream())
                .filter(offer -> offer.state().isPublic());
        return Stream.concat(joinable.map(ProgrammeViews::open), offered.map(ProgrammeViews::open))
                .toList();
    }

    private static Open open(Cohort cohort) {
        return new Open(
                cohort.facts().name(),
                "/matching/cohorts/" + cohort.id().value() + "/join",
                Label.key("matching.cohort.kind." + cohort.facts().kind().word()),
                Label.key(
                        cohort.state() == CohortState.OPEN
                                ? "matching.programme.open.join"
                                : "matching.programme.open.wait"));
    }

    private static Open open(KeptOffer offer) {
        return new Open(
                offer.title(),
                "/matching/offers/" + offer.id().value(),
                Label.key("matching.programme.link.offer"),
                Label.key("matching.programme.open.offer"));
    }

    /** What could be linked: what is of these days, of no other programme, and not linked yet. */
    private List<Choice> candidates(Programme programme) {
        var linked = new HashSet<>(links.of(programme.id(), LinkKind.WORKSHOP));
        linked.addAll(links.of(programme.id(), LinkKind.OFFER));
        var all = new ArrayList<Choice>();
        workshops.between(programme.facts().first(), programme.facts().last()).stream()
                .filter(one -> !linked.contains(one.id()))
                .forEach(one -> all.add(choice(LinkKind.WORKSHOP, one.id(), one.title())));
        cohorts.all().stream()
                .filter(one -> one.facts().programme().isEmpty()
                        && one.state() != CohortState.CANCELLED
                        && one.organisation().equals(programme.organisation()))
                .forEach(one -> all.add(
                        choice(LinkKind.COHORT, one.id().value(), one.facts().name())));
        offers.of(programme.organisation()).stream()
                .filter(one -> Measure.of(one.kind()).isPresent()
                        && !linked.contains(one.id().value()))
                .forEach(one -> all.add(choice(LinkKind.OFFER, one.id().value(), one.title())));
        return all;
    }

    private static Choice choice(LinkKind kind, UUID id, String title) {
        return Choice.of(
                kind.word() + ":" + id, Label.key("matching.programme.candidate." + kind.word(), title), false);
    }
}
