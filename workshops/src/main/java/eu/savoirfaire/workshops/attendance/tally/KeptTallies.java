package eu.savoirfaire.workshops.attendance.tally;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** How long a person was where. */
@Singleton
final class KeptTallies implements PersonalData {
    private final TallyRows rows;

    KeptTallies(TallyRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "attendance";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream()
                .map(KeptTallies::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    private static Kept kept(TallyRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("workshop", row.workshopId().toString());
        fields.put("minutes", Integer.toString(row.minutes()));
        fields.put("programme", Integer.toString(row.programme()));
        return new Kept("workshops", fields);
    }
}
