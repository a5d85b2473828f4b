package eu.savoirfaire.workshops.pass;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.planning.keeping.KeptForATime;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** The passes of a person. */
@Singleton
class KeptPasses extends KeptForATime<PassRow> {
    private static final Duration KEPT = Duration.ofDays(30);

    private final PassRows rows;

    KeptPasses(PassRows rows, Plans plans) {
        super("passes", KEPT, plans);
        this.rows = rows;
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    @Override
    protected List<PassRow> rows(UUID person) {
        return rows.findByPersonIdOrderByMadeAt(person);
    }

    @Override
    protected SequencedMap<String, String> fields(PassRow row) {
        return fields(row.workshopId(), row.madeAt());
    }

    @Override
    protected int dropThoseOf(Instant before) {
        return rows.dropThoseOf(before);
    }
}
