package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Which curator asked for a removal or settled one; nobody knows it any more once they go. */
@Singleton
final class KeptRedactions implements PersonalData {
    private final RedactionRows rows;

    KeptRedactions(RedactionRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "redactions";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByAskedByOrSettledByOrderByAskedAt(person.value(), person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("asked", row.askedAt().toString());
                    fields.put("state", row.state().name());
                    return new Kept("catalogue", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.forgetAsking(person.value());
        rows.forgetSettling(person.value());
    }
}
