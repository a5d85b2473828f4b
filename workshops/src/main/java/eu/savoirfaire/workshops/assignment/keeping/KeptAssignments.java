package eu.savoirfaire.workshops.assignment.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What somebody was asked to do at workshops. */
@Singleton
final class KeptAssignments implements PersonalData {
    private final AssignmentRows rows;

    KeptAssignments(AssignmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "assignments";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderById(person.value()).stream()
                .map(KeptAssignments::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.dropAll(person.value());
    }

    private static Kept kept(AssignmentRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("workshop", row.workshopId().toString());
        fields.put("part", row.part().name());
        fields.put("state", row.state().name());
        fields.put("at", row.changedAt().toString());
        return new Kept("workshops", fields);
    }
}
