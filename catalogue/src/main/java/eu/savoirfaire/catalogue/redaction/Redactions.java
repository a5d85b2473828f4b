package eu.savoirfaire.catalogue.redaction;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps who asked for what to be taken out, until it is. */
@Singleton
public class Redactions {
    private final RedactionRows rows;

    Redactions(RedactionRows rows) {
        this.rows = rows;
    }

    /** Those of a practice, the oldest first. */
    @Transactional(readOnly = true)
    public List<Redaction> of(PracticeId practice) {
        return rows.findByPracticeIdOrderByAskedAt(practice.value()).stream()
                .map(RedactionRow::redaction)
                .toList();
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public Redaction find(UUID id) {
        return rows.findById(id)
                .map(RedactionRow::redaction)
                .orElseThrow(() -> new Refused(new RedactionRefusal.Unknown()));
    }

    @Transactional(propagation = MANDATORY)
    public void enter(Redaction asked) {
        rows.save(new RedactionRow(
                asked.id(),
                asked.practice().value(),
                asked.state(),
                String.join("\n", asked.words()),
                asked.places(),
                asked.askedBy().map(PersonId::value).orElse(null),
                asked.askedAt(),
                null,
                null,
                1));
    }

    /** @throws Refused when somebody else settled it meanwhile */
    @Transactional(propagation = MANDATORY)
    public void settle(Redaction settled) {
        var by = settled.settledBy().orElseThrow().value();
        var at = settled.settledAt().orElseThrow();
        if (rows.settle(settled.id(), settled.version(), settled.state(), by, at) == 0) {
            throw new Refused(new RedactionRefusal.Settled());
        }
    }
}
