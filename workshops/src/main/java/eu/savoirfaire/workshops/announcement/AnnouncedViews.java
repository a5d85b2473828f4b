package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.announcement.AnnouncedView.Line;
import eu.savoirfaire.workshops.announcement.AnnouncedView.Seats;
import eu.savoirfaire.workshops.announcement.AnnouncedView.Somebody;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.assignment.speaker.Speakers;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.sheet.NamedSheets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the page of a workshop to come. */
@Singleton
public class AnnouncedViews {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Assignments assignments;
    private final NamedSheets sheets;
    private final People people;
    private final Speakers speakers;
    private final List<WorkshopSection> sections;
    private final EventData data;
    private final CurrentActor actor;

    AnnouncedViews(
            Assignments assignments,
            NamedSheets sheets,
            People people,
            Speakers speakers,
            List<WorkshopSection> sections,
            EventData data,
            CurrentActor actor) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.people = people;
        this.speakers = speakers;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(WorkshopSection::order))
                .toList();
        this.data = data;
        this.actor = actor;
    }

    @Transactional
    public AnnouncedView of(Announced announced, Visit visit) {
        var workshop = announced.workshop();
        var plan = workshop.plan();
        var hours = plan.hours();
        return new AnnouncedView(
                workshop.id().value().toString(),
                announced.slug(),
                new Phrase(plan.title(), plan.language()),
                Label.key("workshops.kind." + plan.kind()),
                Label.key("workshops.mode." + plan.mode()),
                UpcomingCard.seats(announced),
                workshop.state() == PlanningState.CANCELLED || workshop.state() == PlanningState.POSTPONED,
                workshop.reason(),
                hours.start(),
                hours.end(),
                hours.start().toLocalDate().equals(hours.end().toLocalDate()),
                hours.zone().getId(),
                plan.place().map(place -> new Phrase(place, plan.language())),
                announced.holder(),
                plan.languages().stream().sorted().toList(),
                announced.isOpen()
                        ? announced.pools().stream().map(AnnouncedViews::seats).toList()
                        : List.of(),
                announced.isOpen() ? Optional.of("/workshops/" + announced.slug() + "/register") : Optional.empty(),
                rules(plan),
                programme(announced),
                sections.stream()
                        .flatMap(section -> section.content(workshop.id(), announced.slug(), visit).stream())
                        .toList(),
                !workshop.state().isOver(),
                workshop.isOfTrainer(actor.get()),
                plan.kind().mayBePublic() ? Optional.of(data.of(announced, visit.origin())) : Optional.empty());
    }

    private static Seats seats(SeatPool pool) {
        var free = pool.isFull() ? 0 : pool.capacity() - pool.held();
        return new Seats(
                Label.key("workshops.channel." + pool.channel()),
                free > 0
                        ? Label.key("workshops.announced.free-of", free, pool.capacity())
                        : Label.key("workshops.announced.full", pool.capacity()));
    }

    private static List<Label> rules(Plan plan) {
        var rules = new ArrayList<Label>();
        var policy = plan.policy();
        rules.add(Label.key(
                policy.priority().getFirst() == PriorityClass.EVERYBODY
                        ? "workshops.announced.rule.order"
                        : "workshops.announced.rule.order-" + policy.priority().getFirst()));
        if (policy.approval()) {
            rules.add(Label.key("workshops.announced.rule.approval"));
        }
        rules.add(Label.key("workshops.announced.rule.attendance", policy.attendance()));
        return rules;
    }

    private List<Line> programme(Announced announced) {
        var workshop = announced.workshop();
        var release = announced.told();
        if (release.isEmpty()) {
            return List.of();
        }
        var yes = assignments.of(workshop.id()).stream()
                .map(KeptAssignment::assignment)
                .filter(one -> one.state() == State.CONFIRMED)
                .toList();
        return lines(workshop.plan(), release.get(), yes);
    }

    private List<Line> lines(Plan plan, Release release, List<Assignment> yes) {
        var known = sheets.of(release.items().stream()
                .flatMap(item -> item.sheet().stream())
                .map(PinnedSheet::practice)
                .toList());
        var lines = new ArrayList<Line>();
        LocalDate day = plan.hours().start().toLocalDate();
        for (var item : release.items()) {
            var at = item.beginsAt(plan.hours().start()).atZone(plan.hours().zone());
            var other = !at.toLocalDate().equals(day);
            day = at.toLocalDate();
            lines.add(new Line(
                    at,
                    CLOCK.format(at),
                    CLOCK.format(item.endsAt(plan.hours().start())
                            .atZone(plan.hours().zone())),
                    other,
                    new Phrase(item.title(), item.language()),
                    Label.key("workshops.item." + item.sort()),
                    item.room(),
                    item.sheet()
                            .flatMap(pinned -> Optional.ofNullable(known.get(pinned.practice())))
                            .map(AnnouncedViews::sheet),
                    somebody(item, yes)));
        }
        return lines;
    }

    private static AnnouncedView.Sheet sheet(PresentedSheet sheet) {
        return new AnnouncedView.Sheet(
                new Phrase(sheet.title(), sheet.language()),
                sheet.published() ? Optional.of("/practices/" + sheet.slug()) : Optional.empty());
    }

    private List<Somebody> somebody(Item item, List<Assignment> yes) {
        return yes.stream()
                .filter(one -> one.item().equals(item.id()))
                .flatMap(one -> people.name(one.person()).or(() -> speakers.name(one.person())).stream()
                        .map(name -> new Somebody(name, Label.key("workshops.part." + one.part()))))
                .toList();
    }
}
