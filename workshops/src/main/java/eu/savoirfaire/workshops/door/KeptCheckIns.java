package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.planning.keeping.KeptForATime;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** That a person came to workshops. */
@Singleton
class KeptCheckIns extends KeptForATime<CheckInRow> {
    private static final Duration KEPT = Duration.ofDays(180);

    private final CheckInRows rows;

    KeptCheckIns(CheckInRows rows, Plans plans) {
        super("check-ins", KEPT, plans);
        this.rows = rows;
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    @Override
    protected List<CheckInRow> rows(UUID person) {
        return rows.findByPersonIdOrderByAt(person);
    }

    @Override
    protected SequencedMap<String, String> fields(CheckInRow row) {
        var fields = fields(row.workshopId(), row.at());
        fields.put("there", Boolean.toString(row.there()));
        return fields;
    }

    @Override
    protected int dropThoseOf(Instant before) {
        return rows.dropThoseOf(before);
    }
}
