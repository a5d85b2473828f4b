package eu.savoirfaire.catalogue.contact;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Whoever is taken out of the texts of a practice can no longer be written to about it. */
@Singleton
class RedactedPeople implements Redacted {
    private final ContactPersonRows rows;

    RedactedPeople(ContactPersonRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        return concerned(practice, removal).size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        concerned(practice, removal).forEach(row -> rows.deleteById(row.id()));
    }

    private List<ContactPersonRow> concerned(PracticeId practice, Removal removal) {
        return rows.findByPracticeIdOrderByPlace(practice.value()).stream()
                .filter(row -> Stream.of(row.shownAs(), row.name(), row.post(), row.emails(), row.phones())
                        .anyMatch(removal::concerns))
                .toList();
    }
}
