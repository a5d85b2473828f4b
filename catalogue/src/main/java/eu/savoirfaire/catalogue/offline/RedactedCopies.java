package eu.savoirfaire.catalogue.offline;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Forgets what documents were made from: a document that comes back later is compared with what is left. */
@Singleton
class RedactedCopies implements Redacted {
    private final OfflineCopies copies;

    RedactedCopies(OfflineCopies copies) {
        this.copies = copies;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        return (int) copies.of(practice).stream()
                .filter(sheet -> sheet.texts().values().stream().anyMatch(removal::concerns))
                .count();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        copies.forget(practice);
    }
}
