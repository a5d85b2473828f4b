package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** That letters were written to a person, and why; what they said is nowhere but in the mail. */
@Singleton
class KeptLetters implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(365);

    private final LetterRows rows;

    KeptLetters(LetterRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "letters";
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByWrittenAt(person.value()).stream()
                .map(KeptLetters::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOlder(now.minus(KEPT));
    }

    private static Kept kept(LetterRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("occasion", row.occasion().name());
        fields.put("at", row.writtenAt().toString());
        return new Kept("workshops", fields);
    }
}
