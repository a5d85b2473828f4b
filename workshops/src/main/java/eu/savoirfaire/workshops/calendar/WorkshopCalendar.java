package eu.savoirfaire.workshops.calendar;

import eu.savoirfaire.workshops.WorkshopRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
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

/** A workshop as an iCalendar document. */
public final class WorkshopCalendar {
    static final ProdId PRODUCT = new ProdId("-//Savoir Faire//Workshops//EN");

    private WorkshopCalendar() {}

    /**
     * A past workshop as an entry of whole days, which takes nobody's time. It invites nobody, so it has no METHOD
     * (RFC 5546 §1.4). A corrected record has the same UID and a higher SEQUENCE.
     *
     * @param record of a workshop whose days are known
     * @param page where the record is read
     */
    public static String of(WorkshopRecord record, URI page) {
        var days = record.heldOn();
        if (!days.isKnownToTheDay()) {
            throw new IllegalArgumentException("only known to be in " + days);
        }
        var zone = ClippedZone.around(record.zone(), days.first(), days.last());
        return written(new Calendar(
                new PropertyList(List.of(PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN)),
                new ComponentList<CalendarComponent>(List.of(zone, event(record, page)))));
    }

    private static VEvent event(WorkshopRecord record, URI page) {
        var language = new ParameterList(List.of(new Language(record.language().code())));
        var properties = new ArrayList<Property>(List.of(
                new Uid(record.id().value().toString()),
                new Sequence(record.revision() - 1),
                new DtStamp(record.publishedAt()),
                new LastModified(record.publishedAt()),
                new DtStart<>(record.heldOn().first()),
                new DtEnd<>(record.heldOn().last().plusDays(1)),
                new Summary(language, record.title()),
                new Url(page),
                ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT));
        var where = switch (record.mode()) {
            case IN_PERSON, HYBRID -> record.place();
            case ONLINE -> record.onlinePlatform();
        };
        if (where != null) {
            properties.add(new Location(where));
        }
        return new VEvent(new PropertyList(properties));
    }

    static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
