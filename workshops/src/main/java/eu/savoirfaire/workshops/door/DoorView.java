package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door.
 *
 * @param there how many came
 * @param guests those with a seat in the room, by name
 * @param waiting those who wait for one, in the order of the queue
 * @param frozen whether seats are given here: from the freeze on
 * @param code that was typed
 */
record DoorView(
        String id,
        Phrase title,
        ZonedDateTime starts,
        String zone,
        int there,
        List<Guest> guests,
        List<Guest> waiting,
        boolean frozen,
        String code,
        @Nullable Label done,
        FormErrors errors) {

    /**
     * Somebody at the door.
     *
     * @param came whether they did
     * @param organisation for which they come; empty for none
     */
    public record Guest(String id, String name, String organisation, boolean came) {}
}
