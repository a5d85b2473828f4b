package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The matches of a person. When the person goes, their needs close and end what is open; the rest is a pseudonym's, and nobody's. */
@Singleton
class KeptMatches implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private final Matches matches;
    private final Seekers seekers;

    KeptMatches(Matches matches, Seekers seekers) {
        this.matches = matches;
        this.seekers = seekers;
    }

    @Override
    public String name() {
        return "matches";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return matches.dropEnded(now.minus(KEPT));
    }

    @Override
    public String part() {
        return "matches";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).map(matches::of).orElse(List.of()).stream()
                .map(KeptMatches::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        // the tie to the person is cut where it is kept, with the pseudonym
    }

    private static Kept kept(Match match) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("offer", match.offer().value().toString());
        fields.put("state", match.state().word());
        fields.put("since", match.since().toString());
        match.declined().ifPresent(reason -> fields.put("declined", reason.name()));
        match.result().ifPresent(result -> fields.put("result", result.name()));
        return new Kept("matching", fields);
    }
}
