package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.access.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation takes part in a project, from a day until a day, both included.
 *
 * @param from null for the beginning of the project
 * @param until null for its end
 */
public record Partner(
        UUID id,
        OrganisationId organisation,
        PartnerRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    Partner leaving(LocalDate day) {
        return new Partner(id, organisation, role, from, day);
    }

    /** Whether it takes part on that day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Partner other) {
        return begins(this, other.until) && begins(other, until);
    }

    private static boolean begins(Partner one, @Nullable LocalDate before) {
        return one.from == null || before == null || !one.from.isAfter(before);
    }
}
