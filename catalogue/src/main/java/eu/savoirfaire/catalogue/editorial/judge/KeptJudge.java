package eu.savoirfaire.catalogue.editorial.judge;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person said of themselves so that sheets find them. */
@Singleton
class KeptJudge implements PersonalData {
    private final JudgeRows rows;

    KeptJudge(JudgeRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "judging";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.findById(person.value()).stream().map(KeptJudge::kept).toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.deleteById(person.value());
    }

    private static Kept kept(JudgeRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("languages", row.languages());
        fields.put("topics", row.topics());
        fields.put("available", String.valueOf(row.available()));
        fields.put("since", row.changedAt().toString());
        return new Kept("catalogue", fields);
    }
}
