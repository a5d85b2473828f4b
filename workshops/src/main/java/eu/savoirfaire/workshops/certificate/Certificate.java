package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody attended a workshop, as it was when it was given.
 *
 * @param person empty once the person was erased
 * @param name as its holder wants to be called there; empty once the person was erased
 * @param language of the document
 * @param place in the list of revoked ones, from 0
 * @param revoked when it was taken back
 */
public record Certificate(
        UUID id,
        WorkshopId workshop,
        Optional<PersonId> person,
        String name,
        boolean nameShown,
        Language language,
        Facts facts,
        int place,
        Instant issuedAt,
        Optional<Instant> revoked) {

    /**
     * What is certified.
     *
     * @param language of the title
     * @param minutes the holder was there, without breaks
     * @param programme how many minutes there were
     * @param training what those who ask for it call it; empty for none
     * @param holder the organisation that held the workshop
     */
    public record Facts(
            String title,
            Language language,
            LocalDate heldOn,
            int minutes,
            int programme,
            String training,
            OrganisationId holder) {}

    public boolean isValid() {
        return revoked.isEmpty();
    }
}
