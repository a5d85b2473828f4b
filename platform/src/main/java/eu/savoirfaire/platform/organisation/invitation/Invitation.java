package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that nobody has answered.
 *
 * @param address whose reader may take it up, and nobody else
 * @param language of the mail
 * @param expiresAt when its link ends
 */
public record Invitation(
        UUID id,
        OrganisationId organisation,
        Role role,
        EmailAddress address,
        Language language,
        Instant invitedAt,
        Instant expiresAt) {

    /** How long its link is good. */
    static final Duration LIFE = Duration.ofDays(14);

    /** How long it is kept afterwards, to be sent again. */
    static final Duration KEPT = Duration.ofDays(14);

    boolean valid(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Told in another language from now on. */
    Invitation in(Language other) {
        return new Invitation(id, organisation, role, address, other, invitedAt, expiresAt);
    }

    Reference reference() {
        return new Reference("invitation", id.toString());
    }
}
