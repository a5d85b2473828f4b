package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What is kept of a person's passkeys. */
@Singleton
final class KeptPasskeys implements PersonalData {
    private final PasskeyRows rows;

    KeptPasskeys(PasskeyRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "passkeys";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByAccountIdOrderByAddedAt(person.value()).stream()
                .map(KeptPasskeys::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.removeAll(person.value());
    }

    private static Kept kept(Passkey passkey) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", passkey.name());
        fields.put("added", passkey.addedAt().toString());
        var used = passkey.usedAt();
        if (used != null) {
            fields.put("used", used.toString());
        }
        return new Kept("platform", fields);
    }
}
