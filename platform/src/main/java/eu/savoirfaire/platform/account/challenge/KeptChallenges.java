package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The steps that a person is at; those that are over go by themselves. */
@Singleton
final class KeptChallenges implements PersonalData, RetentionRule {
    private final ChallengeRows rows;
    private final PersonAddress addresses;

    KeptChallenges(ChallengeRows rows, PersonAddress addresses) {
        this.rows = rows;
        this.addresses = addresses;
    }

    @Override
    public String part() {
        return "challenges";
    }

    @Override
    public String name() {
        return "challenges";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.of(person.value(), addresses.of(person).orElse("")).stream()
                .map(KeptChallenges::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value(), addresses.of(person).orElse(""));
    }

    @Override
    public int drop(Instant now) {
        return rows.dropExpired(now);
    }

    private static Kept kept(ChallengeRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("purpose", row.purpose().name());
        fields.put("address", row.address());
        fields.put("expires", row.expiresAt().toString());
        return new Kept("platform", fields);
    }
}
