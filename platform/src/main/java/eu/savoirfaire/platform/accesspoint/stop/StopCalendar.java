package eu.savoirfaire.platform.accesspoint.stop;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The stops of a unit as an iCalendar document (RFC 5545). */
public final class StopCalendar {
    private static final ProdId PRODUCT = new ProdId("-//Savoir Faire//Stops//EN");

    private StopCalendar() {}

    /**
     * A calendar with an entry for each stop, in UTC, which every reader shows in local time. A cancelled stop stays, as
     * cancelled, with a higher SEQUENCE: a calendar that had it takes it out.
     *
     * @param now when it is written
     * @param page where the unit is told of
     */
    public static String of(String unit, List<Stop> stops, Instant now, URI page) {
        var entries = stops.stream()
                .<CalendarComponent>map(stop -> entry(unit, stop, now, page))
                .toList();
        return written(new Calendar(
                new PropertyList(List.of(PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(entries)));
    }

    private static VEvent entry(String unit, Stop stop, Instant now, URI page) {
        var site = stop.site();
        return new VEvent(new PropertyList(List.of(
                new Uid(stop.id().value().toString()),
                new Sequence(Math.toIntExact(stop.version() - 1)),
                new DtStamp(now),
                new DtStart<>(stop.begins().toInstant()),
                new DtEnd<>(stop.ends().toInstant()),
                new Summary(unit),
                new Location(site.place().isEmpty() ? site.municipality() : site.place() + ", " + site.municipality()),
                new Url(page),
                stop.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT)));
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
