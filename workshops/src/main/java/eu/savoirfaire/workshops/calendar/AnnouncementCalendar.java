package eu.savoirfaire.workshops.calendar;

import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Workshops to come as everybody may put them into a calendar (RFC 5546 §3.2.1): PUBLISH, which invites nobody. An entry has
 * the UID and the SEQUENCE that those who register are sent too, so that a calendar takes the two for one.
 */
public final class AnnouncementCalendar {
    /** How often those who subscribed are asked to look again (RFC 7986 §5.7). */
    private static final Duration LOOK_AGAIN = Duration.ofHours(6);

    private AnnouncementCalendar() {}

    /**
     * A workshop to come.
     *
     * @param page where everybody reads of it
     * @param holder the organisation that holds it, with an address to write to
     * @param changedAt when something of it was changed last
     */
    public record Entry(PlannedWorkshop workshop, URI page, Invitation.Party holder, Instant changedAt) {}

    /** One workshop. */
    public static String of(Entry entry) {
        return written(List.of(), List.of(entry));
    }

    /** Many, to be subscribed to. */
    public static String of(String name, List<Entry> entries) {
        var head = List.<Property>of(
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        return written(head, entries);
    }

    private static String written(List<Property> more, List<Entry> entries) {
        var head = new ArrayList<Property>(
                List.of(WorkshopCalendar.PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        if (!entries.isEmpty()) {
            // what is published has at least one entry (RFC 5546 §3.2.1); a calendar without any has no method
            head.add(ImmutableMethod.PUBLISH);
        }
        head.addAll(more);
        var components = new ArrayList<CalendarComponent>(zones(entries));
        entries.stream().map(AnnouncementCalendar::event).forEach(components::add);
        return WorkshopCalendar.written(new Calendar(new PropertyList(head), new ComponentList<>(components)));
    }

    /** Each zone once, from the first day on which something is there to the last. */
    private static List<VTimeZone> zones(List<Entry> entries) {
        if (entries.isEmpty()) {
            // a calendar has at least one component (RFC 5545 §3.6)
            return List.of(ClippedZone.around(ZoneOffset.UTC, LocalDate.EPOCH, LocalDate.EPOCH));
        }
        Map<String, List<Entry>> byZone = new TreeMap<>();
        for (var entry : entries) {
            byZone.computeIfAbsent(entry.workshop().plan().hours().zone().getId(), _ -> new ArrayList<>())
                    .add(entry);
        }
        return byZone.entrySet().stream()
                .map(there -> ClippedZone.around(
                        ZoneId.of(there.getKey()),
                        there.getValue().stream()
                                .map(AnnouncementCalendar::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        there.getValue().stream()
                                .map(AnnouncementCalendar::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .toList();
    }

    private static LocalDate first(Entry entry) {
        return entry.workshop().plan().hours().start().toLocalDate();
    }

    private static LocalDate last(Entry entry) {
        return entry.workshop().plan().hours().end().toLocalDate();
    }

    private static VEvent event(Entry entry) {
        var workshop = entry.workshop();
        var plan = workshop.plan();
        var properties = new ArrayList<Property>(List.of(
                new Uid(workshop.calendar().uid()),
                new Sequence(workshop.calendar().sequence()),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                WhenAndWhere.begin(plan.hours()),
                WhenAndWhere.end(plan.hours()),
                new Summary(
                        new ParameterList(List.of(new Language(plan.language().code()))), plan.title()),
                new Location(WhenAndWhere.place(plan, entry.page())),
                new Url(entry.page()),
                new Organizer(
                        new ParameterList(List.of(new Cn(entry.holder().name()))),
                        URI.create("mailto:" + entry.holder().mail())),
                status(workshop.state()),
                ImmutableTransp.OPAQUE));
        return new VEvent(new PropertyList(properties));
    }

    /** One that waits for a new date does not take place on this one. */
    private static Property status(PlanningState state) {
        return state == PlanningState.POSTPONED || state == PlanningState.CANCELLED
                ? ImmutableStatus.VEVENT_CANCELLED
                : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
