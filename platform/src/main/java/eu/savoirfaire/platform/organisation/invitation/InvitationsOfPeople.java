package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Invitations to a person, by their address, and those that they sent; of the latter not to whom, which is somebody else's.
 */
@Singleton
class InvitationsOfPeople implements PersonalData {
    private final InvitationRows rows;
    private final Accounts accounts;
    private final OrganisationNames organisations;

    InvitationsOfPeople(InvitationRows rows, Accounts accounts, OrganisationNames organisations) {
        this.rows = rows;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "invitations";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId person) {
        var received = accounts.find(person).map(account -> account.address().text()).stream()
                .flatMap(address -> rows.findByAddressOrderById(address).stream())
                .map(row -> kept(row, "received"));
        var sent = rows.findByInvitedByOrderById(person.value()).stream().map(row -> kept(row, "sent"));
        return Stream.concat(received, sent).toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        accounts.find(person).map(Account::address).ifPresent(address -> rows.dropFor(address.text()));
        rows.forget(person.value());
    }

    private Kept kept(InvitationRow row, String direction) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("direction", direction);
        fields.put(
                "organisation",
                organisations.name(new OrganisationId(row.organisationId())).orElse(""));
        fields.put("role", row.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put("at", row.invitedAt().toString());
        fields.put("until", row.expiresAt().toString());
        return new Kept("platform", fields);
    }
}
