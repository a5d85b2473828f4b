package eu.savoirfaire.workshops.room.join;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;

/**
 * The waiting room.
 *
 * @param opens where the guest is
 * @param open whether one can go in now
 */
record JoinView(
        String secret,
        Phrase title,
        ZonedDateTime starts,
        ZonedDateTime opens,
        String zone,
        Label says,
        boolean open) {}
