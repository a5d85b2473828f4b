package eu.savoirfaire.workshops.pass;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The passes of a person. */
@Singleton
class KeptPasses implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(30);

    private final PassRows rows;
    private final Plans plans;

    KeptPasses(PassRows rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    @Override
    public String part() {
        return "passes";
    }

    @Override
    public String name() {
        return "passes";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByMadeAt(person.value()).stream()
                .map(this::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropThoseOf(now.minus(KEPT));
    }

    private Kept kept(PassRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "workshop",
                plans.find(new WorkshopId(row.workshopId()))
                        .map(workshop -> workshop.plan().title())
                        .orElse(""));
        fields.put("at", row.madeAt().toString());
        return new Kept("workshops", fields);
    }
}
