package eu.savoirfaire.workshops.programme.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * An item that somebody typed.
 *
 * @param item empty where something has to be mended
 */
record ItemForm(Optional<Item> item, FormErrors errors) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ROOM = 80;
    private static final int MOST_MINUTES = 1440;

    static Map<String, Object> of(Item item, Hours hours) {
        var begins = item.beginsAt(hours.start()).atZone(hours.zone());
        return Map.of(
                "title", item.title(),
                "sort", item.sort().name(),
                "language", item.language().code(),
                "begins", begins.toLocalTime().toString(),
                "day", Long.toString(days(hours, begins.toLocalDate()) + 1),
                "minutes", Long.toString(item.lasts().toMinutes()),
                "room", item.room().orElse(""),
                "sheet", item.sheet().map(sheet -> sheet.practice().id()).orElse(""));
    }

    /** @param sheet that was chosen; the one that is pinned already keeps its revision */
    static ItemForm read(Typed typed, Hours hours, ItemId id, Optional<Item> before, Optional<PresentedSheet> sheet) {
        var errors = FormErrors.none();
        var title = typed.text("title");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors = errors.with("title", Label.key("workshops.programme.name.wrong", LONGEST_TITLE));
        }
        var begins = begins(typed, hours);
        if (begins.isEmpty()) {
            errors = errors.with("begins", Label.key("workshops.programme.begins.wrong"));
        }
        var minutes = typed.number("minutes").orElse(0);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            errors = errors.with("minutes", Label.key("workshops.programme.minutes.wrong", MOST_MINUTES));
        }
        var room = Optional.of(typed.text("room")).filter(text -> !text.isEmpty());
        if (room.filter(text -> text.length() > LONGEST_ROOM).isPresent()) {
            errors = errors.with("room", Label.key("workshops.programme.room.wrong", LONGEST_ROOM));
        }
        var sort = typed.one(Item.Sort.class, "sort").orElse(Item.Sort.TALK);
        if (sort == Item.Sort.BREAK && sheet.isPresent()) {
            errors = errors.with("sheet", Label.key("workshops.programme.sheet.break"));
        }
        if (errors.any()) {
            return new ItemForm(Optional.empty(), errors);
        }
        var language = Language.of(typed.text("language")).orElse(Language.IT);
        var pinned = sheet.map(one -> pinned(one, before));
        return new ItemForm(
                Optional.of(new Item(
                        id, sort, begins.orElseThrow(), Duration.ofMinutes(minutes), title, language, room, pinned)),
                errors);
    }

    private static PinnedSheet pinned(PresentedSheet sheet, Optional<Item> before) {
        return before.flatMap(Item::sheet)
                .filter(one -> one.practice().equals(sheet.practice()))
                .orElseGet(() -> new PinnedSheet(sheet.practice(), sheet.revision()));
    }

    /** After the start, from what clocks show there on the first, second … day. */
    private static Optional<Duration> begins(Typed typed, Hours hours) {
        try {
            var day = Math.max(1, typed.number("day").orElse(1)) - 1L;
            var local = hours.start().toLocalDate().plusDays(day).atTime(LocalTime.parse(typed.text("begins")));
            var after = Duration.between(hours.start(), local.atZone(hours.zone()));
            return after.isNegative() ? Optional.empty() : Optional.of(after);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static long days(Hours hours, LocalDate day) {
        return day.toEpochDay() - hours.start().toLocalDate().toEpochDay();
    }
}
