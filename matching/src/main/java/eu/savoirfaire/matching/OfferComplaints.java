package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Whom a complaint about an offer concerns, so that both sides are told what came of it. */
public interface OfferComplaints {

    /** Empty when there is no such complaint, or its person is gone. */
    Optional<Parties> parties(UUID complaint);

    /**
     * @param title of the offer
     */
    record Parties(PersonId complainant, OrganisationId provider, OfferId offer, String title) {}
}
