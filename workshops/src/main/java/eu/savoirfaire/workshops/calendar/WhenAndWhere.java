package eu.savoirfaire.workshops.calendar;

import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.Pass;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** When and where a workshop to come is, as entries of calendars say it. */
final class WhenAndWhere {
    private WhenAndWhere() {}

    static Property begin(Hours hours) {
        return isSecond(hours)
                ? new DtStart<>(hours.startsAt())
                : new DtStart<>(there(hours), hours.localStart().local());
    }

    static Property end(Hours hours) {
        return isSecond(hours)
                ? new DtEnd<>(hours.endsAt())
                : new DtEnd<>(there(hours), hours.localEnd().local());
    }

    /** A town, our page, or both: never the provider's address. */
    static String place(Plan plan, URI page) {
        return plan.mode() == Mode.ONLINE
                ? page.toString()
                : plan.place()
                        .map(place -> plan.mode() == Mode.HYBRID ? place + " / " + page : place)
                        .orElseGet(page::toString);
    }

    /** Local time with its zone beside it: given both in one, ical4j counts anew with zones of its own, which are old. */
    private static ParameterList there(Hours hours) {
        return new ParameterList(List.of(new TzId(hours.zone().getId())));
    }

    /** A local time that comes twice means the first (RFC 5545 §3.3.5): the second can only be said in UTC. */
    private static boolean isSecond(Hours hours) {
        return Stream.of(hours.localStart(), hours.localEnd())
                .anyMatch(moment -> moment.pass().filter(Pass.SECOND::equals).isPresent());
    }
}
