package eu.savoirfaire.platform.account.password;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** The password of a person, of which nobody knows more than when it was chosen. */
@Singleton
final class KeptPassword implements PersonalData {
    private final PasswordRows rows;

    KeptPassword(PasswordRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "password";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findById(person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("changed", row.changedAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.deleteById(person.value());
    }
}
