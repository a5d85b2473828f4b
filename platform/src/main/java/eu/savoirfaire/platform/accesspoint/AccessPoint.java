package eu.savoirfaire.platform.accesspoint;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.hours.OpeningHours;
import eu.savoirfaire.platform.accesspoint.hours.ZoneOfPlace;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A one-stop shop of an organisation.
 *
 * @param inService whether it is there at all; what is not is no longer shown in lists
 * @param version grows with every change
 */
public record AccessPoint(
        AccessPointId id, OrganisationId organisation, Details details, boolean inService, long version) {

    /**
     * What people are told.
     *
     * @param mobile a unit that stops here and there; its place is where it comes from
     * @param address street and number; empty for a mobile unit
     * @param region NUTS code, or the code of a country where regions are not known
     * @param languages spoken there, by ISO 639 code
     * @param phone of the office, never of a person; empty for none
     * @param web of the office; empty for none
     */
    public record Details(
            String name,
            boolean mobile,
            String address,
            String municipality,
            String region,
            Set<String> languages,
            Set<Service> services,
            OpeningHours hours,
            String phone,
            String web) {
        public Details {
            languages = Set.copyOf(new LinkedHashSet<>(languages));
            services = services.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(services));
        }
    }

    static AccessPoint opened(AccessPointId id, OrganisationId organisation, Details details) {
        return new AccessPoint(id, organisation, details, true, 1);
    }

    AccessPoint told(Details others) {
        return new AccessPoint(id, organisation, others, inService, version + 1);
    }

    /** Empty when it is so already. */
    Optional<AccessPoint> turned(boolean service) {
        return inService == service
                ? Optional.empty()
                : Optional.of(new AccessPoint(id, organisation, details, service, version + 1));
    }

    /** In which it opens and closes. */
    public ZoneId zone() {
        return ZoneOfPlace.of(details.region());
    }
}
