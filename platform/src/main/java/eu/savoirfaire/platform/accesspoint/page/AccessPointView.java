package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * An access point as its page shows it.
 *
 * @param done what was just done; empty for nothing
 * @param now how it stands; empty for a mobile unit
 * @param mine whether the reader may change it
 */
record AccessPointView(
        String href,
        String name,
        String organisation,
        boolean mobile,
        boolean inService,
        List<Label> done,
        List<Label> now,
        boolean open,
        String place,
        String region,
        List<String> languages,
        List<Label> services,
        List<Day> week,
        List<Day> exceptions,
        String phone,
        String web,
        List<StopLine> stops,
        boolean mine) {

    /** @param hours empty for closed */
    record Day(Label name, List<String> hours) {}

    /** @param times as the unit's page says them, such as tomorrow from 9:00 until 12:00 */
    record StopLine(String id, Label day, String from, String until, String place, boolean cancelled) {}
}
