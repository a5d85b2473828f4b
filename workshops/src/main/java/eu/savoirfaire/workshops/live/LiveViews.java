package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.live.LiveView.Moment;
import eu.savoirfaire.workshops.live.LiveView.Said;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of the programme is on now and next, late as it may be. */
@Singleton
class LiveViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<Integer> DELAYS = List.of(0, 5, 10, 15, 20, 30, 45, 60);
    private static final int NEXT = 3;

    private final Announcements announcements;
    private final Programmes programmes;
    private final Clock clock;

    LiveViews(Announcements announcements, Programmes programmes, Clock clock) {
        this.announcements = announcements;
        this.programmes = programmes;
        this.clock = clock;
    }

    LiveView of(PlannedWorkshop workshop, String slug, boolean host, String text, FormErrors errors) {
        var now = clock.instant();
        var zone = workshop.plan().hours().zone();
        var delay = announcements.delay(workshop.id());
        return new LiveView(
                slug,
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                says(workshop, now),
                host,
                (int) delay.toMinutes(),
                moments(
                                workshop,
                                delay,
                                item -> !begins(item, workshop, delay).isAfter(now)
                                        && ends(item, workshop, delay).isAfter(now))
                        .toList(),
                moments(workshop, delay, item -> begins(item, workshop, delay).isAfter(now))
                        .limit(NEXT)
                        .toList(),
                announcements.of(workshop.id()).stream()
                        .map(row -> new Said(
                                row.id().toString(),
                                TIME.format(row.at().atZone(zone)),
                                row.text(),
                                row.delayMinutes() == null ? 0 : row.delayMinutes()))
                        .toList(),
                announcements.last(workshop.id()),
                zone.getId(),
                TIME.format(now.atZone(zone)),
                text,
                delays(),
                errors);
    }

    static boolean isDelay(int minutes) {
        return DELAYS.contains(minutes);
    }

    private Stream<Moment> moments(PlannedWorkshop workshop, Duration delay, Predicate<Item> wanted) {
        var zone = workshop.plan().hours().zone();
        return programmes.released(workshop.id()).map(Release::items).stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(item -> new Moment(
                        TIME.format(begins(item, workshop, delay).atZone(zone)),
                        TIME.format(ends(item, workshop, delay).atZone(zone)),
                        new Phrase(item.title(), item.language()),
                        item.room().orElse(""),
                        item.sort() == Item.Sort.BREAK));
    }

    private static Instant begins(Item item, PlannedWorkshop workshop, Duration delay) {
        return item.beginsAt(start(workshop)).plus(delay);
    }

    private static Instant ends(Item item, PlannedWorkshop workshop, Duration delay) {
        return item.endsAt(start(workshop)).plus(delay);
    }

    private static ZonedDateTime start(PlannedWorkshop workshop) {
        return workshop.plan().hours().start();
    }

    private static Label says(PlannedWorkshop workshop, Instant now) {
        var word = switch (workshop.state()) {
            case DRAFT, SCHEDULED, OPEN, CLOSED ->
                now.isBefore(workshop.plan().hours().startsAt()) ? "before" : "on";
            case LIVE -> "on";
            case HELD, RECORDED -> "over";
            case ABORTED, POSTPONED, CANCELLED -> "off";
        };
        return Label.key("workshops.live." + word);
    }

    private static List<Choice> delays() {
        var same = Choice.of("", Label.key("workshops.live.delay.same"), true);
        return Stream.concat(
                        Stream.of(same),
                        DELAYS.stream()
                                .map(minutes -> Choice.of(
                                        Integer.toString(minutes),
                                        Label.key("workshops.live.delay.minutes", minutes),
                                        false)))
                .toList();
    }
}
