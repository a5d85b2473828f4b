package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.notification.preference.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as a person has it.
 *
 * @param number from 1, dense and in the order of commits: whoever has seen one has seen all before it
 * @param read whether the person has read it
 */
public record Told(UUID id, PersonId person, long number, Topic topic, Notice notice, Instant at, boolean read) {

    /** Where it is read, and leads on from. */
    public String path() {
        return "/account/notifications/" + id;
    }
}
