package eu.savoirfaire.workshops.calendar;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import java.net.URI;
import java.time.Instant;

/**
 * What a calendar of somebody who is invited has to know.
 *
 * @param organiser who sends it
 * @param attendee who gets it
 * @param language of the title
 * @param page our page of the workshop: the way to the room begins there, never at the provider's address
 * @param at when it was written
 */
public record Invitation(
        PlannedWorkshop workshop, Party organiser, Party attendee, Language language, URI page, Instant at) {

    /**
     * Somebody with an address.
     *
     * @param name as it is shown
     * @param mail an e-mail address
     */
    public record Party(String name, String mail) {}
}
