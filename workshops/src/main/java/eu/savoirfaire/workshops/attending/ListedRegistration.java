package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;

/**
 * A registration in the list of whoever it belongs to.
 *
 * @param asks whether it waits for an answer of theirs
 */
record ListedRegistration(
        String id, Phrase title, ZonedDateTime starts, Label channel, Label state, String kind, boolean asks) {}
