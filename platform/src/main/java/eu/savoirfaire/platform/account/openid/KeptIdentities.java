package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What is kept of a person's ties to providers. */
@Singleton
final class KeptIdentities implements PersonalData {
    private final IdentityRows rows;
    private final StepRows steps;

    KeptIdentities(IdentityRows rows, StepRows steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @Override
    public String part() {
        return "identities";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByAccountIdOrderByLinkedAt(person.value()).stream()
                .map(KeptIdentities::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.removeAll(person.value());
        steps.removeAll(person.value());
    }

    private static Kept kept(Identity identity) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("issuer", identity.issuer());
        fields.put("subject", identity.subject());
        fields.put("linked", identity.linkedAt().toString());
        var used = identity.usedAt();
        if (used != null) {
            fields.put("used", used.toString());
        }
        return new Kept("platform", fields);
    }
}
