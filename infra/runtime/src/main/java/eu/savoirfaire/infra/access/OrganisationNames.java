package eu.savoirfaire.infra.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of organisations, as the registry keeps them. */
public interface OrganisationNames {

    /** The display name, of the one it was joined to if it was; empty for an unknown organisation. */
    Optional<String> name(OrganisationId organisation);

    /** The names of all that are known among these. */
    default Map<OrganisationId, String> names(Collection<OrganisationId> organisations) {
        var names = new HashMap<OrganisationId, String>();
        organisations.forEach(one -> name(one).ifPresent(name -> names.put(one, name)));
        return names;
    }

    /**
     * The organisation of this very name, white space apart, or else the only one that is also called so; empty when
     * there is none.
     */
    Optional<OrganisationId> find(String name);

    /** The organisation that {@link #find} finds, entered in the registry when there is none. */
    OrganisationId named(String name);

    /** The organisation that this one is today: itself, unless it was joined to another. */
    default OrganisationId present(OrganisationId organisation) {
        return organisation;
    }

    /** What kind of body it is, and where; empty where the registry does not know the organisation. */
    default Optional<Facts> facts(OrganisationId organisation) {
        return Optional.empty();
    }

    /**
     * What others count organisations by.
     *
     * @param type the key of the text that names it
     * @param place ISO 3166-1 code of a country or NUTS code of a region
     */
    record Facts(String type, Optional<String> place) {}
}
