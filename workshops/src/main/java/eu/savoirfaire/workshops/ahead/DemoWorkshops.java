package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.programme.keeping.Programming;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workshop three weeks from now with a full room, a queue and online seats left; and a draft. Made by the people of the demo. */
@Singleton
class DemoWorkshops {
    private static final String TITLE = "Sportelli che si muovono: accogliere dove le persone vivono";
    private static final String DRAFT = "Supervisione tra operatori degli sportelli";
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int ROOM = 3;
    private static final int ONLINE = 30;

    private final Plans plans;
    private final Planning planning;
    private final Programming programming;
    private final Programmes programmes;
    private final Assigning assigning;
    private final Assignments assignments;
    private final Registrations registrations;
    private final WorkshopsAhead.Shelf shelf;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DemoWorkshops(
            Plans plans,
            Planning planning,
            Programming programming,
            Programmes programmes,
            Assigning assigning,
            Assignments assignments,
            Registrations registrations,
            WorkshopsAhead.Shelf shelf,
            TimeOrderedIds ids,
            Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.programming = programming;
        this.programmes = programmes;
        this.assigning = assigning;
        this.assignments = assignments;
        this.registrations = registrations;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
    }

    void make(WorkshopsAhead.Cast cast) {
        var trainer = cast.of(Role.TRAINER);
        var holder =
                trainer.heldIn().getOrDefault(Role.TRAINER, Set.of()).stream().findFirst();
        if (holder.isEmpty() || isThere(holder.get())) {
            return;
        }
        var person = trainer.person().orElseThrow();
        var id = cast.acting(trainer, () -> announced(holder.get(), person));
        speakers(cast, id);
        audience(cast, id);
        cast.acting(trainer, () -> planning.begin(draft(holder.get(), person)));
    }

    private boolean isThere(OrganisationId holder) {
        return plans.heldBy(List.of(holder)).stream()
                .anyMatch(workshop -> workshop.plan().title().equals(TITLE));
    }

    private WorkshopId announced(OrganisationId holder, PersonId host) {
        var workshop = planning.begin(plan(holder, host));
        var id = workshop.id();
        var version = 0;
        for (var item : items()) {
            programming.put(id, version++, item.item(), item.sheet());
        }
        programming.release(id, version);
        step(id, PlanningAction.SCHEDULE);
        step(id, PlanningAction.OPEN);
        return id;
    }

    private void step(WorkshopId id, PlanningAction action) {
        planning.perform(id, plans.find(id).orElseThrow().version(), new PlanningCommand.Simple(action));
    }

    /** One said yes, another has not answered yet. */
    private void speakers(WorkshopsAhead.Cast cast, WorkshopId id) {
        var talks = talks(id);
        var coordinator = cast.of(Role.COORDINATOR);
        cast.acting(
                cast.of(Role.TRAINER),
                () -> assigning.invite(id, coordinator.person().orElseThrow(), talks.getFirst(), Part.SPEAKER));
        cast.acting(
                cast.of(Role.TRAINER),
                () -> assigning.invite(
                        id, cast.of(Role.CONTRIBUTOR).person().orElseThrow(), talks.getLast(), Part.SPEAKER));
        assignments.of(id).stream()
                .filter(kept -> coordinator
                        .person()
                        .filter(kept.assignment().person()::equals)
                        .isPresent())
                .forEach(kept -> cast.acting(coordinator, () -> assigning.answer(kept.id(), true)));
    }

    private List<ItemId> talks(WorkshopId id) {
        return programmes.working(id).items().stream()
                .filter(item -> item.sort() == Item.Sort.TALK)
                .map(Item::id)
                .toList();
    }

    private void audience(WorkshopsAhead.Cast cast, WorkshopId id) {
        var room = List.of(Role.CONTRIBUTOR, Role.COORDINATOR, Role.TRANSLATOR, Role.MEDIATOR, Role.MENTOR);
        room.forEach(role -> register(cast, role, id, Channel.ROOM));
        register(cast, Role.REVIEWER, id, Channel.ONLINE);
    }

    private void register(WorkshopsAhead.Cast cast, Role role, WorkshopId id, Channel channel) {
        var request = new Request(channel, Language.IT, ROME, false, Optional.empty());
        cast.acting(cast.of(role), () -> registrations.register(id, request));
    }

    private Plan plan(OrganisationId holder, PersonId host) {
        return new Plan(
                TITLE,
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.HYBRID,
                hours(21),
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
                hours(35),
                Set.of(Language.IT),
                Optional.empty(),
                holder,
                Set.of(host),
                Map.of(Channel.ONLINE, 12),
                Policy.usual().withApproval());
    }

    private Hours hours(int days) {
        var day = LocalDate.now(clock.withZone(ROME)).plusDays(days);
        return Hours.kept(
                ROME, LocalMoment.at(day.atTime(LocalTime.of(9, 30))), LocalMoment.at(day.atTime(LocalTime.of(13, 0))));
    }

    /** @param sheet that the item is about */
    private record Laid(Item item, Optional<PresentedSheet> sheet) {}

    private List<Laid> items() {
        var sheets = shelf.published();
        var items = new ArrayList<Laid>();
        items.add(laid(
                Item.Sort.TALK,
                0,
                45,
                "Dal camper allo sportello: prima tappa",
                sheets.stream().findFirst()));
        items.add(laid(
                Item.Sort.TALK,
                45,
                45,
                "Mediatori sul territorio",
                sheets.stream().skip(1).findFirst()));
        items.add(laid(Item.Sort.BREAK, 90, 20, "Pausa caffè", Optional.empty()));
        items.add(laid(Item.Sort.TALK, 110, 40, "Che cosa dicono i numeri", Optional.empty()));
        items.add(laid(Item.Sort.DISCUSSION, 150, 60, "Che cosa si può portare altrove", Optional.empty()));
        return items;
    }

    private Laid laid(Item.Sort sort, int begins, int lasts, String title, Optional<PresentedSheet> sheet) {
        return new Laid(
                new Item(
                        new ItemId(ids.next()),
                        sort,
                        Duration.ofMinutes(begins),
                        Duration.ofMinutes(lasts),
                        title,
                        Language.IT,
                        Optional.empty(),
                        sheet.map(one -> new PinnedSheet(one.practice(), one.revision()))),
                sheet);
    }
}
