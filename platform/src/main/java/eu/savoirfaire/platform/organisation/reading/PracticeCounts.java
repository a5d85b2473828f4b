package eu.savoirfaire.platform.organisation.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import jakarta.inject.Singleton;
import java.util.Map;

/** How many published practices organisations have, with those of their parts: a sheet keeps the owner it was given. */
@Singleton
public class PracticeCounts {
    private final Catalogue catalogue;
    private final Organisations organisations;

    PracticeCounts(Catalogue catalogue, Organisations organisations) {
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    /** By what each organisation is today; only those that have some. */
    public Map<OrganisationId, Long> all() {
        var today = organisations.joined();
        return catalogue.practicesByOrganisation().entrySet().stream()
                .collect(groupingBy(
                        count -> today.getOrDefault(count.getKey(), count.getKey()), summingLong(Map.Entry::getValue)));
    }

    public long of(Organisation organisation) {
        return all().getOrDefault(organisation.id(), 0L);
    }

    /** Where they are listed. */
    public String href(Organisation organisation) {
        var owners = catalogue.practicesByOrganisation().keySet();
        var address = Address.of("/practices");
        for (var id : organisation.ids()) {
            if (owners.contains(id)) {
                address = address.and("organisation", id.value().toString());
            }
        }
        return address.toString();
    }
}
