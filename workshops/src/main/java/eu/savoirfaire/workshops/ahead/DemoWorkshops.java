package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.ahead.DemoStage.Laid;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.programme.Item;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workshop three weeks from now with a full room, a queue and online seats left; and a draft. Made by the people of the demo. */
@Singleton
class DemoWorkshops {
    private static final String TITLE = "Sportelli che si muovono: accogliere dove le persone vivono";
    private static final String DRAFT = "Supervisione tra operatori degli sportelli";
    private static final int ROOM = 3;
    private static final int ONLINE = 30;

    private final DemoStage stage;
    private final Planning planning;
    private final WorkshopsAhead.Shelf shelf;

    DemoWorkshops(DemoStage stage, Planning planning, WorkshopsAhead.Shelf shelf) {
        this.stage = stage;
        this.planning = planning;
        this.shelf = shelf;
    }

    void make(WorkshopsAhead.Cast cast) {
        stage.holderWithout(TITLE, cast).ifPresent(holder -> make(cast, holder));
    }

    private void make(WorkshopsAhead.Cast cast, OrganisationId holder) {
        var trainer = cast.of(Role.TRAINER);
        var host = DemoStage.person(cast, Role.TRAINER);
        var id = cast.acting(trainer, () -> stage.announce(plan(holder, host), items()));
        var talks = stage.talks(id);
        stage.invite(cast, id, Role.COORDINATOR, talks.getFirst());
        stage.invite(cast, id, Role.CONTRIBUTOR, talks.getLast());
        stage.accept(cast, id, Role.COORDINATOR);
        List.of(Role.CONTRIBUTOR, Role.COORDINATOR, Role.TRANSLATOR, Role.MEDIATOR, Role.MENTOR)
                .forEach(role -> stage.register(cast, id, role, Channel.ROOM));
        stage.register(cast, id, Role.REVIEWER, Channel.ONLINE);
        cast.acting(trainer, () -> planning.begin(draft(holder, host)));
    }

    private Plan plan(OrganisationId holder, PersonId host) {
        return new Plan(
                TITLE,
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.HYBRID,
                stage.hours(21),
                Set.of(Language.IT, Language.EN),
                Optional.of("Siena, sala conferenze"),
                holder,
                Set.of(host),
                Map.of(Channel.ROOM, ROOM, Channel.ONLINE, ONLINE),
                Policy.usual());
    }

    private Plan draft(OrganisationId holder, PersonId host) {
        return new Plan(
                DRAFT,
                Language.IT,
                Kind.SUPERVISION,
                Mode.ONLINE,
                stage.hours(35),
                Set.of(Language.IT),
                Optional.empty(),
                holder,
                Set.of(host),
                Map.of(Channel.ONLINE, 12),
                Policy.usual().withApproval());
    }

    private List<Laid> items() {
        var sheets = shelf.published();
        return List.of(
                new Laid(
                        Item.Sort.TALK,
                        0,
                        45,
                        "Dal camper allo sportello: prima tappa",
                        sheets.stream().findFirst()),
                new Laid(
                        Item.Sort.TALK,
                        45,
                        45,
                        "Mediatori sul territorio",
                        sheets.stream().skip(1).findFirst()),
                new Laid(Item.Sort.BREAK, 90, 20, "Pausa caffè", Optional.empty()),
                new Laid(Item.Sort.TALK, 110, 40, "Che cosa dicono i numeri", Optional.empty()),
                new Laid(Item.Sort.DISCUSSION, 150, 60, "Che cosa si può portare altrove", Optional.empty()));
    }
}
