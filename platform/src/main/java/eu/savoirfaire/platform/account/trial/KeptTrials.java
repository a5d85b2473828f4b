package eu.savoirfaire.platform.account.trial;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What is kept of a person's failed trials. */
@Singleton
final class KeptTrials implements PersonalData {
    private final FailedTrialRows rows;

    KeptTrials(FailedTrialRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "failed-trials";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByAccountIdOrderByTriedAtDesc(person.value()).stream()
                .map(KeptTrials::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.removeAll(person.value());
    }

    private static Kept kept(FailedTrialRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("tried", row.triedAt().toString());
        fields.put("method", row.method().name().toLowerCase(Locale.ROOT));
        return new Kept("platform", fields);
    }
}
