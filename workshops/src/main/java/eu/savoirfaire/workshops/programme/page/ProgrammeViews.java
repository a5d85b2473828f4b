package eu.savoirfaire.workshops.programme.page;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.ProgrammeDifference;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.sheet.NamedSheets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of a programme. */
@Singleton
class ProgrammeViews {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Programmes programmes;
    private final NamedSheets named;
    private final WorkshopsAhead.Shelf shelf;

    ProgrammeViews(Programmes programmes, NamedSheets named, WorkshopsAhead.Shelf shelf) {
        this.programmes = programmes;
        this.named = named;
        this.shelf = shelf;
    }

    /** The sheet of the shelf whose practice has this id. */
    Optional<PresentedSheet> sheet(String id) {
        return shelf.published().stream()
                .filter(sheet -> sheet.practice().id().equals(id))
                .findFirst();
    }

    /** @param asksAgain how many of those who said yes are asked again by the items that would be elsewhere */
    @Transactional(readOnly = true)
    ProgrammeView of(
            PlannedWorkshop workshop, Optional<ItemId> editing, Typed typed, boolean released, FormErrors errors) {
        var kept = programmes.kept(workshop.id());
        var programme = kept.programme();
        var hours = workshop.plan().hours();
        var difference = programme.unreleased();
        var sheets = named.of(programme.items().stream()
                .flatMap(item -> item.sheet().stream())
                .map(PinnedSheet::practice)
                .toList());
        var item = editing.flatMap(id ->
                programme.items().stream().filter(one -> one.id().equals(id)).findFirst());
        var shown = typed.form().isEmpty()
                ? new Typed(item.map(one -> ItemForm.of(one, hours)).orElseGet(() -> next(workshop, programme.items())))
                : typed;
        return new ProgrammeView(
                workshop.id().value().toString(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                kept.version(),
                !workshop.state().isOver(),
                programme.releases().size(),
                programme.items().stream()
                        .map(one -> line(one, hours, sheets, difference))
                        .toList(),
                programme.releases().isEmpty() ? List.of() : differences(difference, hours),
                difference.material().size(),
                editing.map(id -> id.value().toString()),
                shown,
                sheets(shown),
                released,
                Optional.empty(),
                errors);
    }

    /** A new item begins where the last one ends. */
    private static Map<String, Object> next(PlannedWorkshop workshop, List<Item> items) {
        var hours = workshop.plan().hours();
        var end = items.stream().map(Item::ends).max(Duration::compareTo).orElse(Duration.ZERO);
        var at = hours.startsAt().plus(end).atZone(hours.zone());
        var day = at.toLocalDate().toEpochDay() - hours.start().toLocalDate().toEpochDay() + 1;
        return Map.of(
                "begins", CLOCK.format(at),
                "day", Long.toString(day),
                "minutes", "30",
                "sort", Item.Sort.TALK.name(),
                "language", workshop.plan().language().code());
    }

    private List<Choice> sheets(Typed typed) {
        var choices = new ArrayList<Choice>();
        var chosen = typed.text("sheet");
        choices.add(Choice.of("", Label.key("workshops.programme.sheet.none"), chosen.isEmpty()));
        shelf.published()
                .forEach(sheet -> choices.add(Choice.of(
                        sheet.practice().id(),
                        Label.of(sheet.code() + " · " + sheet.title()),
                        sheet.practice().id().equals(chosen))));
        return choices;
    }

    private static ProgrammeView.Line line(
            Item item, Hours hours, Map<Reference, PresentedSheet> sheets, ProgrammeDifference difference) {
        return new ProgrammeView.Line(
                item.id().value().toString(),
                CLOCK.format(item.beginsAt(hours.start()).atZone(hours.zone())),
                CLOCK.format(item.endsAt(hours.start()).atZone(hours.zone())),
                new Phrase(item.title(), item.language()),
                Label.key("workshops.item." + item.sort()),
                item.room(),
                item.sheet()
                        .flatMap(pinned -> Optional.ofNullable(sheets.get(pinned.practice())))
                        .map(sheet -> new Phrase(sheet.code() + " · " + sheet.title(), sheet.language())),
                difference.touched().anyMatch(item.id()::equals));
    }

    private static List<ProgrammeView.Difference> differences(ProgrammeDifference difference, Hours hours) {
        var all = new ArrayList<ProgrammeView.Difference>();
        difference
                .added()
                .forEach(item -> all.add(difference("added", item, Optional.empty(), Optional.of(item), hours)));
        difference
                .changed()
                .forEach(change -> all.add(difference(
                        change.isMaterial() ? "moved" : "reworded",
                        change.after(),
                        Optional.of(change.before()),
                        Optional.of(change.after()),
                        hours)));
        difference
                .removed()
                .forEach(item -> all.add(difference("removed", item, Optional.of(item), Optional.empty(), hours)));
        return all;
    }

    private static ProgrammeView.Difference difference(
            String what, Item item, Optional<Item> before, Optional<Item> after, Hours hours) {
        return new ProgrammeView.Difference(
                Label.key("workshops.programme.change." + what),
                new Phrase(item.title(), item.language()),
                before.map(one -> told(one, hours)),
                after.map(one -> told(one, hours)));
    }

    private static String told(Item item, Hours hours) {
        var begins = CLOCK.format(item.beginsAt(hours.start()).atZone(hours.zone()));
        var ends = CLOCK.format(item.endsAt(hours.start()).atZone(hours.zone()));
        return begins + "–" + ends + item.room().map(room -> ", " + room).orElse("") + ", " + item.title();
    }
}
