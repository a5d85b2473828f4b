package eu.savoirfaire.matching.suggestion.ranking;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The lists that were made for a person. They can read them; when they go, what is sealed stays and nobody can open it. */
@Singleton
class KeptRankings implements PersonalData, RetentionRule {
    private final RankingRows rows;
    private final Rankings rankings;

    KeptRankings(RankingRows rows, Rankings rankings) {
        this.rows = rows;
        this.rankings = rankings;
    }

    @Override
    public String part() {
        return "rankings";
    }

    @Override
    public String name() {
        return "rankings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rankings.of(person).stream()
                .map(row -> kept(row, rankings.opened(person, row).orElse("")))
                .toList();
    }

    /** The person's key is destroyed with everything that is sealed by it; the rows keep the chain whole. */
    @Override
    public void erase(PersonId person) {
        // nothing that can be read is left, so nothing is left to do
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOld(now.minus(Rankings.KEPT));
    }

    private static Kept kept(RankingRow row, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("made", row.made().toString());
        fields.put("need", row.needId().toString());
        fields.put("editions", row.editions());
        fields.put("seed", row.seed());
        fields.put("list", text);
        return new Kept("matching", fields);
    }
}
