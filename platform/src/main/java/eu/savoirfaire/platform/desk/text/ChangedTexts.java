package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Who changed texts. */
@Singleton
class ChangedTexts implements PersonalData {
    private final TextOverrideRows rows;

    ChangedTexts(TextOverrideRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "texts";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.changedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("key", row.key().textKey());
                    fields.put("language", row.key().language());
                    fields.put("changed", row.changedAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
