package eu.savoirfaire.platform.organisation.history;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person changed in the registry. When they go, the changes stay, and nobody knows any more whose they were. */
@Singleton
class RegistryActsOfPeople implements PersonalData {
    private final ChangeRows rows;
    private final OrganisationNames organisations;

    RegistryActsOfPeople(ChangeRows rows, OrganisationNames organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "registry-changes";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId person) {
        return rows.findByAccountIdOrderById(person.value()).stream()
                .map(this::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value());
    }

    private Kept kept(ChangeRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("at", row.changedAt().toString());
        fields.put(
                "organisation",
                organisations.name(new OrganisationId(row.organisationId())).orElse(""));
        fields.put("change", row.kind().code());
        return new Kept("platform", fields);
    }
}
