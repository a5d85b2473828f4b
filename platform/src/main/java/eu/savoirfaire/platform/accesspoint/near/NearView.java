package eu.savoirfaire.platform.accesspoint.near;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.TileMap;
import java.util.List;

/**
 * What is near.
 *
 * @param asked as it was typed
 * @param where how it was understood; empty when nothing was asked
 * @param unknown whether nobody knows the place
 * @param mayOpen whether the reader may enter one
 */
record NearView(String asked, List<Label> where, boolean unknown, List<Group> groups, TileMap map, boolean mayOpen) {

    /** @param title says which nearness it is */
    record Group(Label title, List<Entry> entries) {}

    /**
     * @param when open or not, or the time of the stop
     * @param good whether somebody is there now
     * @param cancelled days of cancelled stops before
     */
    record Entry(
            String href,
            String name,
            String organisation,
            boolean mobile,
            Label when,
            boolean good,
            String place,
            Label region,
            List<Label> services,
            List<Label> cancelled) {}
}
