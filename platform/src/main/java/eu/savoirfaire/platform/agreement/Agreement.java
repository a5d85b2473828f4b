package eu.savoirfaire.platform.agreement;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between organisations. Its terms never change: it ends, is withdrawn, or is renewed by another one.
 *
 * @param withdrawnOn the first day on which it no longer held because a party stepped back; null while none did
 * @param renews the agreement that this one renews; null for none
 * @param version grows with every change
 */
public record Agreement(
        AgreementId id,
        Terms terms,
        @Nullable LocalDate withdrawnOn,
        @Nullable AgreementId renews,
        long version) {

    /** Ends so soon that somebody should think of renewing it. */
    private static final int DAYS_AHEAD = 60;

    /**
     * What was agreed.
     *
     * @param parties at least two, each once
     * @param until the last day; null when it holds until somebody ends it
     * @param project that it is for; null for none
     */
    public record Terms(
            AgreementKind kind,
            List<OrganisationId> parties,
            String subject,
            LocalDate signedOn,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ProjectId project) {
        public Terms {
            parties = parties.stream().distinct().toList();
            if (parties.size() < 2) {
                throw new IllegalArgumentException("an agreement has two parties at least");
            }
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }

    static Agreement signed(AgreementId id, Terms terms, @Nullable AgreementId renews) {
        return new Agreement(id, terms, null, renews, 1);
    }

    /** Empty when it was withdrawn already. */
    Optional<Agreement> withdrawn(LocalDate day) {
        return withdrawnOn != null ? Optional.empty() : Optional.of(new Agreement(id, terms, day, renews, version + 1));
    }

    /** Empty when it was not withdrawn. */
    Optional<Agreement> reinstated() {
        return withdrawnOn == null
                ? Optional.empty()
                : Optional.of(new Agreement(id, terms, null, renews, version + 1));
    }

    public AgreementState on(LocalDate day) {
        if (withdrawnOn != null && !day.isBefore(withdrawnOn)) {
            return AgreementState.WITHDRAWN;
        }
        if (day.isBefore(terms.from())) {
            return AgreementState.COMING;
        }
        var until = terms.until();
        return until != null && day.isAfter(until) ? AgreementState.ENDED : AgreementState.IN_FORCE;
    }

    /** Whether it is in force and ends within 60 days. */
    public boolean endsSoon(LocalDate today) {
        var until = terms.until();
        return until != null && on(today) == AgreementState.IN_FORCE && !until.isAfter(today.plusDays(DAYS_AHEAD));
    }
}
