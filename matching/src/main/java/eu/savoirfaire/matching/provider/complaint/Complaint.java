package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.matching.OfferId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A complaint as it is read.
 *
 * @param words of the complainant; empty once the person is gone
 * @param decision empty while it is open
 */
public record Complaint(
        UUID id,
        OfferId offer,
        ComplaintReason reason,
        String words,
        LocalDate made,
        ComplaintState state,
        Optional<Decision> decision) {

    /**
     * @param by the name of whoever decided
     * @param reason what both sides read
     */
    public record Decision(String by, LocalDate on, String reason) {}
}
