package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Whom to tell of what concerns an organisation: those who hold a role in it as it is today. */
@Singleton
public final class PeopleOfOrganisation {
    private final Organisations organisations;
    private final Accounts accounts;

    PeopleOfOrganisation(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** Nobody, where there is no such organisation. */
    public List<PersonId> of(OrganisationId organisation) {
        return organisations.find(organisation).map(this::people).orElse(List.of());
    }

    /** What was joined to it counts, too. */
    private List<PersonId> people(Organisation organisation) {
        var all = Stream.concat(
                        Stream.of(organisation.id()),
                        organisation.parts().stream().map(Organisation.Part::id))
                .toList();
        return accounts.holders(all).stream().map(Account::id).toList();
    }
}
