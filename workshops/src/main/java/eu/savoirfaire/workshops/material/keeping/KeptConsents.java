package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What somebody said to the showing of recordings in which they can be seen or heard. */
@Singleton
class KeptConsents implements PersonalData {
    private final ConsentRows rows;
    private final MaterialRows materials;
    private final Materials all;

    KeptConsents(ConsentRows rows, MaterialRows materials, Materials all) {
        this.rows = rows;
        this.materials = materials;
        this.all = all;
    }

    @Override
    public String part() {
        return "recording-consents";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByAskedAt(person.value()).stream()
                .map(this::kept)
                .toList();
    }

    /** A recording of somebody who is not there any more is shown to nobody. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        all.forget(person);
    }

    private Kept kept(ConsentRow row) {
        var fields = new LinkedHashMap<String, String>();
        materials.findById(row.materialId()).ifPresent(recording -> fields.put("recording", recording.title()));
        fields.put("answer", row.answer().name());
        fields.put("asked", row.askedAt().toString());
        if (row.answeredAt() != null) {
            fields.put("answered", row.answeredAt().toString());
        }
        return new Kept("workshops", fields);
    }
}
