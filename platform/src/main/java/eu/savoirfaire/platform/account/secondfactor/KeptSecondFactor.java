package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** The second factor of a person; of the secret it is said only that there is one. */
@Singleton
final class KeptSecondFactor implements PersonalData {
    private final AuthenticatorRows authenticators;
    private final RecoveryCodeRows codes;

    KeptSecondFactor(AuthenticatorRows authenticators, RecoveryCodeRows codes) {
        this.authenticators = authenticators;
        this.codes = codes;
    }

    @Override
    public String part() {
        return "second-factor";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return authenticators.findById(person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("added", row.addedAt().toString());
                    fields.put("confirmed", String.valueOf(row.confirmed()));
                    fields.put("recovery-codes", Long.toString(codes.countByAccountId(person.value())));
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        authenticators.remove(person.value());
        codes.removeAll(person.value());
    }
}
