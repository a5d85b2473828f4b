package eu.savoirfaire.platform.privacy.consent;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person agreed to, and when they did not any more. */
@Singleton
final class KeptConsents implements PersonalData {
    private final ConsentRows rows;

    KeptConsents(ConsentRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "consents";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.of(person.value()).stream()
                .map(ConsentRow::consent)
                .map(KeptConsents::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    private static Kept kept(Consent consent) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("purpose", consent.purpose());
        fields.put("notice", Integer.toString(consent.notice()));
        fields.put("language", consent.language().code());
        fields.put("way", consent.way().name());
        fields.put("given", consent.givenAt().toString());
        consent.withdrawnAt().ifPresent(time -> fields.put("withdrawn", time.toString()));
        return new Kept("platform", fields);
    }
}
