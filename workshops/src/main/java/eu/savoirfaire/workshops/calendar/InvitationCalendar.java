package eu.savoirfaire.workshops.calendar;

import eu.savoirfaire.workshops.calendar.Invitation.Party;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A workshop to come as an iCalendar message to one attendee (RFC 5545, RFC 5546 §3.2.2 and §3.2.5): a REQUEST, another one
 * with the same UID and a higher SEQUENCE when something changed, a CANCEL when it will not take place or the attendee has
 * no seat any more.
 */
public final class InvitationCalendar {
    private InvitationCalendar() {}

    /** The workshop as it is now: an invitation, an update, or its cancellation. */
    public static String of(Invitation invitation) {
        var off = invitation.workshop().state() == PlanningState.CANCELLED
                || invitation.workshop().state() == PlanningState.POSTPONED;
        return off
                ? cancel(invitation)
                : message(invitation, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** For somebody who comes no more, whatever becomes of the workshop. */
    public static String cancel(Invitation invitation) {
        return message(invitation, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private static String message(Invitation invitation, Property method, Property status) {
        var hours = invitation.workshop().plan().hours();
        var zone = ClippedZone.around(
                hours.zone(), hours.start().toLocalDate(), hours.end().toLocalDate());
        return WorkshopCalendar.written(new Calendar(
                new PropertyList(List.of(
                        WorkshopCalendar.PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, method)),
                new ComponentList<CalendarComponent>(List.of(zone, event(invitation, status)))));
    }

    private static VEvent event(Invitation invitation, Property status) {
        var workshop = invitation.workshop();
        var plan = workshop.plan();
        var title = new ParameterList(List.of(new Language(invitation.language().code())));
        var properties = new ArrayList<Property>(List.of(
                new Uid(workshop.calendar().uid()),
                new Sequence(workshop.calendar().sequence()),
                new DtStamp(invitation.at()),
                WhenAndWhere.begin(plan.hours()),
                WhenAndWhere.end(plan.hours()),
                new Summary(title, plan.title()),
                new Location(WhenAndWhere.place(plan, invitation.page())),
                new Url(invitation.page()),
                new Organizer(named(invitation.organiser(), List.of()), address(invitation.organiser())),
                new Attendee(
                        named(invitation.attendee(), List.of(CuType.INDIVIDUAL, PartStat.ACCEPTED, Rsvp.FALSE)),
                        address(invitation.attendee())),
                status,
                ImmutableTransp.OPAQUE));
        return new VEvent(new PropertyList(properties));
    }

    private static ParameterList named(Party party, List<Parameter> more) {
        var parameters = new ArrayList<Parameter>(more);
        parameters.add(new Cn(party.name()));
        return new ParameterList(parameters);
    }

    private static URI address(Party party) {
        return URI.create("mailto:" + party.mail());
    }
}
