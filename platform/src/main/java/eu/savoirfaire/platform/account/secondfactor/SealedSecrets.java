package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.Remnants;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps the secrets of authenticators sealed: who reads the database cannot make codes. */
@Singleton
class SealedSecrets {
    private final AuthenticatorRows rows;
    private final Seal seal;
    private final DataFolder folder;

    SealedSecrets(AuthenticatorRows rows, Seal seal, DataFolder folder) {
        this.rows = rows;
        this.seal = seal;
        this.folder = folder;
    }

    String sealed(Authenticator authenticator) {
        return seal.seal(authenticator.person(), place(authenticator.person()), authenticator.secret());
    }

    Optional<Authenticator> opened(AuthenticatorRow row) {
        return seal.open(row.person(), place(row.person()), row.secret()).map(row::authenticator);
    }

    /** Seals those that were written before there were seals. */
    @EventListener
    @Transactional
    void sealAll(StartupEvent event) {
        var plain = rows.unsealed();
        if (!plain.isEmpty()) {
            Remnants.mark(folder.path());
        }
        plain.forEach(row -> rows.seal(row.accountId(), seal.seal(row.person(), place(row.person()), row.secret())));
    }

    private static Place place(PersonId person) {
        return new Place("platform.authenticator.secret", person.value().toString());
    }
}
