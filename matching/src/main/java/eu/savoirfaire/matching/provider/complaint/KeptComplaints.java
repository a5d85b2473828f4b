package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person complained of, in their own words. */
@Singleton
class KeptComplaints implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private final Complaints complaints;
    private final ComplaintRows rows;

    KeptComplaints(Complaints complaints, ComplaintRows rows) {
        this.complaints = complaints;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "offer-complaints";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return rows.dropDecided(now.minus(KEPT));
    }

    @Override
    public String part() {
        return "offer-complaints";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return complaints.of(person).stream().map(KeptComplaints::kept).toList();
    }

    @Override
    public void erase(PersonId person) {
        complaints.forget(person);
    }

    private static Kept kept(Complaint complaint) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("offer", complaint.offer().value().toString());
        fields.put("reason", complaint.reason().word());
        fields.put("words", complaint.words());
        fields.put("made", complaint.made().toString());
        complaint.decision().ifPresent(decision -> fields.put("decision", decision.reason()));
        return new Kept("matching", fields);
    }
}
