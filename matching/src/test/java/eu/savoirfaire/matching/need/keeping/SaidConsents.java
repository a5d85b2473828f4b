package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Consents;
import eu.savoirfaire.infra.privacy.PersonAddress;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What people agreed to, as a test says; nobody has an address. */
@Singleton
public final class SaidConsents implements Consents, PersonAddress {
    private final Set<String> given = ConcurrentHashMap.newKeySet();

    public void give(PersonId person, String purpose) {
        given.add(person.value() + purpose);
    }

    public void withdraw(PersonId person, String purpose) {
        given.remove(person.value() + purpose);
    }

    @Override
    public boolean given(PersonId person, String purpose) {
        return given.contains(person.value() + purpose);
    }

    @Override
    public Optional<String> of(PersonId person) {
        return Optional.empty();
    }
}
