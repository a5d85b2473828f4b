package eu.savoirfaire.catalogue.writing.jotting;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The unsaved texts of a person; those that nobody comes back to go by themselves. */
@Singleton
final class KeptJottings implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JottingRows rows;
    private final Jottings jottings;

    KeptJottings(JottingRows rows, Jottings jottings) {
        this.rows = rows;
        this.jottings = jottings;
    }

    @Override
    public String part() {
        return "jottings";
    }

    @Override
    public String name() {
        return "jottings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByTypedAt(person.value()).stream()
                .flatMap(row -> jottings.opened(row).stream())
                .map(KeptJottings::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.dropAll(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOld(now.minus(KEPT));
    }

    private static Kept kept(Jotting jotting) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("section", jotting.section().key());
        fields.put("text", jotting.text());
        fields.put("typed", jotting.at().toString());
        return new Kept("catalogue", fields);
    }
}
