package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.UUID;

/** An invitation is whose address it went to. */
@Singleton
class InvitedPerson implements Ownership {
    private final InvitationRows rows;

    /** Accounts ask for permissions, which ask for this. */
    private final Provider<Accounts> accounts;

    InvitedPerson(InvitationRows rows, Provider<Accounts> accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    @Transactional(readOnly = true)
    public Owner of(Reference resource) {
        return rows.findById(UUID.fromString(resource.id()))
                .map(InvitationRow::invitation)
                .flatMap(invitation -> accounts.get().at(invitation.address()))
                .map(Account::id)
                .map(Owner::of)
                .orElseGet(Owner::nobody);
    }
}
