package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mandates that a person gave, and those that they hold or held as a case worker. */
@Singleton
class KeptMandates implements PersonalData {
    private final MandateRows rows;

    KeptMandates(MandateRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "mandates";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return Stream.concat(
                        rows.findByPersonIdOrderByOfferedAtDesc(person.value()).stream()
                                .map(row -> kept(row, "given")),
                        rows.findByCaseWorkerIdOrderByOfferedAtDesc(person.value()).stream()
                                .map(row -> kept(row, "held")))
                .toList();
    }

    /** Those given go; of those held only the tie to the case worker does: they are the history of another person. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.eraseOf(person.value());
        rows.cutFrom(person.value());
    }

    private static Kept kept(MandateRow row, String side) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("side", side);
        fields.put("id", row.id().toString());
        fields.put("state", row.state().name());
        fields.put("how", row.how().name());
        if (side.equals("given")) {
            fields.put("explained-in", row.explainedIn());
            fields.put("interpreter", String.valueOf(row.interpreter()));
        }
        fields.put("offered", row.offeredAt().toString());
        put(fields, "since", row.givenAt());
        fields.put("until", row.expiresAt().toString());
        put(fields, "ended", row.endedAt());
        return new Kept("platform", fields);
    }

    private static void put(LinkedHashMap<String, String> fields, String name, @Nullable Instant time) {
        if (time != null) {
            fields.put(name, time.toString());
        }
    }
}
