package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.By;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.word.Word;
import eu.savoirfaire.matching.lending.word.Words;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The loans of a person. Of who is erased no word stays, and what they asked for is withdrawn; what was lent stays in the
 * lender's books, as the law on accounts demands, by a pseudonym that leads to nobody.
 */
@Singleton
class KeptLoans implements PersonalData, RetentionRule {
    private static final Duration NOTHING_CAME = Duration.ofDays(2 * 365);

    /** Ten years, as for all books of account (Italian Civil Code, art. 2220). */
    private static final Duration LENT = Duration.ofDays(3_653);

    private final Loans loans;
    private final Words words;
    private final Seekers seekers;
    private final Clock clock;

    KeptLoans(Loans loans, Words words, Seekers seekers, Clock clock) {
        this.loans = loans;
        this.words = words;
        this.seekers = seekers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loans";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return loans.dropOld(now.minus(NOTHING_CAME), now.minus(LENT));
    }

    @Override
    public String part() {
        return "loans";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> loans.of(seeker).stream())
                .map(this::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).stream().flatMap(seeker -> loans.of(seeker).stream()).forEach(this::erase);
    }

    private void erase(LoanApplication loan) {
        words.drop(loan.id());
        var withdraw = new LoanCommand.Simple(LoanAction.WITHDRAW);
        var borrower = new By(Set.of(LoanHand.BORROWER), Optional.empty());
        if (loan.decide(withdraw, borrower, LendingPace.usual(), clock.instant()) instanceof Decision.Done(var after)) {
            loans.save(loan, after);
        }
    }

    private Kept kept(LoanApplication loan) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("state", loan.way().state().name());
        fields.put("since", loan.way().since().toString());
        fields.put("amount", loan.request().amount().toString());
        fields.put("months", Integer.toString(loan.request().months()));
        fields.put(
                "paid", loan.debt().book().map(Book::paid).map(Object::toString).orElse("0"));
        fields.put(
                "owed", loan.debt().book().map(Book::owed).map(Object::toString).orElse("0"));
        fields.put("words", words.of(loan).stream().map(Word::text).collect(Collectors.joining("\n\n")));
        return new Kept("matching", fields);
    }
}
