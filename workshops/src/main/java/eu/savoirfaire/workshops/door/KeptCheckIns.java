package eu.savoirfaire.workshops.door;

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

/** That a person came to workshops. */
@Singleton
class KeptCheckIns implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(180);

    private final CheckInRows rows;
    private final Plans plans;

    KeptCheckIns(CheckInRows rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    @Override
    public String part() {
        return "check-ins";
    }

    @Override
    public String name() {
        return "check-ins";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByAt(person.value()).stream()
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

    private Kept kept(CheckInRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "workshop",
                plans.find(new WorkshopId(row.workshopId()))
                        .map(workshop -> workshop.plan().title())
                        .orElse(""));
        fields.put("at", row.at().toString());
        fields.put("there", Boolean.toString(row.there()));
        return new Kept("workshops", fields);
    }
}
