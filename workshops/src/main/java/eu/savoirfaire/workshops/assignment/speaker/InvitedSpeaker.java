package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import java.util.UUID;

/**
 * Somebody who was asked by mail.
 *
 * @param guest the person of their assignment, who is nobody's account
 * @param address in lower case
 * @param secret in their link
 * @param language of their mail
 */
record InvitedSpeaker(
        UUID id,
        WorkshopId workshop,
        UUID assignment,
        PersonId guest,
        String name,
        String address,
        String secret,
        Language language) {

    /** Where they answer. */
    String href() {
        return "/speakers/" + secret;
    }

    Reference reference() {
        return new Reference("speaker-invitation", id.toString());
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "an invited speaker";
    }
}
