package eu.savoirfaire.matching.lending.word;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what is written about loans. */
@Singleton
public class Words {
    private static final String COLUMN = "matching.loan_word.text";

    private final WordRows rows;
    private final Seekers seekers;
    private final Seal seal;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Words(WordRows rows, Seekers seekers, Seal seal, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes something down; the idea and the use are in the place of what they were before. */
    @Transactional(propagation = MANDATORY)
    public void write(LoanApplication loan, WordKind kind, String text) {
        var person = person(loan.parties().borrower()).orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
        if (kind.isSingle()) {
            rows.drop(loan.id().value(), kind);
        }
        if (!text.isBlank()) {
            var id = ids.next();
            var sealed = seal.seal(person, new Place(COLUMN, id.toString()), text);
            rows.save(new WordRow(id, loan.id().value(), kind, sealed, clock.instant()));
        }
    }

    /** All that was written, the oldest first; nothing once the borrower is erased. */
    @Transactional
    public List<Word> of(LoanApplication loan) {
        return person(loan.parties().borrower()).stream()
                .flatMap(person ->
                        rows.findByLoanIdOrderById(loan.id().value()).stream().flatMap(row -> opened(row, person)))
                .toList();
    }

    /** For the erasure of the borrower. */
    @Transactional(propagation = MANDATORY)
    public void drop(LoanId loan) {
        rows.dropAll(loan.value());
    }

    private Optional<PersonId> person(SeekerId borrower) {
        return seekers.person(borrower);
    }

    private Stream<Word> opened(WordRow row, PersonId person) {
        return seal.open(person, new Place(COLUMN, row.id().toString()), row.text()).stream()
                .map(text -> new Word(row.kind(), text, row.writtenAt()));
    }
}
