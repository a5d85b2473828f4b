package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param kind of the tag that shows the state: {@code good}, {@code attention} or {@code plain}
 * @param says what the state means
 * @param done what was just done; null for nothing
 * @param here the start where the reader is; null where that is the same
 * @param position in the queue, from 1; 0 for somebody who does not wait
 * @param rule who comes first
 * @param until how long the seat is kept, where the reader is; null when none is
 * @param can what the reader can do now: the last parts of the addresses
 * @param pass for the door and the room; null when there is none
 */
record RegistrationView(
        String id,
        String slug,
        Phrase title,
        ZonedDateTime starts,
        String zone,
        @Nullable ZonedDateTime here,
        String hereZone,
        Label channel,
        Label state,
        String kind,
        Label says,
        @Nullable Label done,
        long position,
        int waiting,
        List<Label> rule,
        @Nullable ZonedDateTime until,
        boolean shortNotice,
        boolean late,
        Set<String> can,
        @Nullable Pass pass,
        FormErrors errors) {

    /**
     * What lets somebody in.
     *
     * @param code to be shown at the door
     * @param room the way into the online room; null for somebody who comes in person
     */
    public record Pass(QrCode qr, String code, @Nullable String room) {}

    public boolean can(String act) {
        return can.contains(act);
    }

    public boolean waits() {
        return position > 0;
    }
}
