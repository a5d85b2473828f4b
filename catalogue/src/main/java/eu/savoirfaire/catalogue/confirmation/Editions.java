package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** The history of what was known beside a text: nothing in it ever changes. */
@Singleton
class Editions {
    private final EditionRows rows;
    private final ObjectMapper json;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Editions(EditionRows rows, ObjectMapper json, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    void keep(PracticeId practice, int number, Structure structure) {
        try {
            rows.save(new EditionRow(
                    ids.next(),
                    practice.value(),
                    number,
                    structure.edition(),
                    json.writeValueAsString(structure),
                    clock.instant()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Optional<Structure> find(PracticeId practice, int number, int edition) {
        var found = rows.findByPracticeIdAndNumberAndEditionOrderById(practice.value(), number, edition);
        return found.isEmpty() ? Optional.empty() : Optional.of(read(found.getLast()));
    }

    private Structure read(EditionRow row) {
        try {
            return json.readValue(row.structure(), Structure.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("edition " + row.id() + " is not as it was written", unreadable);
        }
    }
}
