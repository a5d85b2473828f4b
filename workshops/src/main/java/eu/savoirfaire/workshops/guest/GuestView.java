package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who registered.
 *
 * @param pools how full each way is
 * @param asking those who wait for a trainer's yes
 * @param others everybody else who counts, in the order of ways and queues
 */
record GuestView(
        String id,
        Phrase title,
        List<Label> pools,
        List<Guest> asking,
        List<Guest> others,
        @Nullable Label done,
        FormErrors errors) {

    /**
     * Somebody who registered.
     *
     * @param organisation for which they come; empty for none
     * @param nominatedBy who named them; empty for nobody
     */
    public record Guest(
            String id, String name, String organisation, String nominatedBy, Label channel, Label state, String kind) {}

    public boolean isEmpty() {
        return asking.isEmpty() && others.isEmpty();
    }
}
