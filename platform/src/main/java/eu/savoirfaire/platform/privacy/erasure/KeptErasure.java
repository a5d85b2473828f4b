package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** That a person is to be erased; that they were is kept for good, by an id that names nobody. */
@Singleton
final class KeptErasure implements PersonalData {
    private final ErasureRows rows;

    KeptErasure(ErasureRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "erasure";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findById(person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("asked", row.askedAt().toString());
                    fields.put("due", row.dueAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        // stays, so that nobody brings the person back
    }
}
