package eu.savoirfaire.platform.organisation.member;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What a person does for organisations. */
@Singleton
class MembershipsOfPeople implements PersonalData {
    private final Accounts accounts;
    private final OrganisationNames organisations;

    MembershipsOfPeople(Accounts accounts, OrganisationNames organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "memberships";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId person) {
        return accounts.find(person).stream()
                .flatMap(account -> account.roles().stream())
                .filter(held -> held.organisation().isPresent())
                .sorted(Comparator.comparing(HeldRole::role))
                .map(this::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        accounts.withdraw(person);
    }

    private Kept kept(HeldRole held) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "organisation", held.organisation().flatMap(organisations::name).orElse(""));
        fields.put("role", held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Kept("platform", fields);
    }
}
