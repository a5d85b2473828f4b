package eu.savoirfaire.workshops.record.making;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person said to records. */
@Singleton
class KeptContributions implements PersonalData {
    private final CheckRows checks;
    private final AmendmentRows amendments;
    private final Seal seal;

    KeptContributions(CheckRows checks, AmendmentRows amendments, Seal seal) {
        this.checks = checks;
        this.amendments = amendments;
        this.seal = seal;
    }

    @Override
    public String part() {
        return "record-contributions";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        var kept = new ArrayList<Kept>();
        for (var row : checks.findByPersonIdOrderByCheckedAt(person.value())) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("workshop", row.workshopId().toString());
            fields.put("text", row.text());
            fields.put("at", row.checkedAt().toString());
            kept.add(new Kept("workshops", fields));
        }
        for (var row : amendments.findByPersonIdOrderById(person.value())) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("workshop", row.workshopId().toString());
            seal.open(person, new Place(Making.TEXT, row.id().toString()), row.text())
                    .ifPresent(text -> fields.put("text", text));
            fields.put("at", row.proposedAt().toString());
            kept.add(new Kept("workshops", fields));
        }
        return kept;
    }

    /** What was corrected or accepted is the record's by then. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        checks.forget(person.value());
        amendments.drop(person.value());
    }
}
