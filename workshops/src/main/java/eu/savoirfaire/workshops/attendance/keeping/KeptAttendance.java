package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What says when somebody was there. The names and addresses that stood in files go by themselves. */
@Singleton
class KeptAttendance implements PersonalData, RetentionRule {
    private static final Duration NAMES = Duration.ofDays(180);

    private final LabelRows labels;
    private final CorrectionRows corrections;
    private final Seal seal;

    KeptAttendance(LabelRows labels, CorrectionRows corrections, Seal seal) {
        this.labels = labels;
        this.corrections = corrections;
        this.seal = seal;
    }

    @Override
    public String part() {
        return "attendance-evidence";
    }

    @Override
    public String name() {
        return "attendance-names";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        var kept = new ArrayList<Kept>();
        for (var row : labels.findByPersonId(person.value())) {
            if (!row.name().isEmpty()) {
                var fields = new LinkedHashMap<String, String>();
                fields.put("workshop", row.workshopId().toString());
                fields.put("called", row.name());
                kept.add(new Kept("workshops", fields));
            }
        }
        corrections.findByPersonIdOrderById(person.value()).forEach(row -> kept.add(kept(person, row)));
        return kept;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        labels.forget(person.value());
        corrections.drop(person.value());
    }

    @Override
    public int drop(Instant now) {
        return labels.forgetNames(now.minus(NAMES));
    }

    private Kept kept(PersonId person, CorrectionRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("workshop", row.workshopId().toString());
        fields.put("from", row.fromAt().toString());
        fields.put("to", row.toAt().toString());
        fields.put("present", Boolean.toString(row.present()));
        seal.open(person, new Place(Presences.REASON, row.id().toString()), row.reason())
                .ifPresent(reason -> fields.put("reason", reason));
        return new Kept("workshops", fields);
    }
}
