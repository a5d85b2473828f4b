package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.Offered;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.book.Settlement;
import eu.savoirfaire.matching.lending.conduct.Dealing;
import eu.savoirfaire.matching.lending.table.LoanGuard;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.table.LoanTable;
import eu.savoirfaire.matching.lending.word.Words;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says how loans stand, to whoever acts now. */
@Singleton
public class LoanSights {
    private static final LendingPace PACE = LendingPace.usual();

    private final Dealing dealing;
    private final Words words;
    private final Offers offers;
    private final Seekers seekers;
    private final People people;
    private final OrganisationNames organisations;
    private final Clock clock;

    LoanSights(
            Dealing dealing,
            Words words,
            Offers offers,
            Seekers seekers,
            People people,
            OrganisationNames organisations,
            Clock clock) {
        this.dealing = dealing;
        this.words = words;
        this.offers = offers;
        this.seekers = seekers;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public LoanSight of(LoanApplication loan) {
        var by = dealing.by(loan);
        var debt = loan.debt();
        var way = loan.way();
        var review = loan.review();
        return new LoanSight(
                loan.id().value().toString(),
                loan.version(),
                product(loan),
                organisations.name(loan.parties().lender()).orElse("—"),
                seekers.person(loan.parties().borrower()).flatMap(people::name).orElse("—"),
                loan.request().amount().amount(),
                loan.request().amount().currency(),
                loan.request().months(),
                way.state().word(),
                actions(loan, by),
                PACE.day(way.since()),
                way.filed().map(PACE::day),
                review.reviewer().map(this::name),
                review.refusedBy().map(this::name),
                review.reason().map(reason -> Label.key("matching.lending.reason." + reason.word())),
                review.appealed(),
                // the last day on which it can be taken
                debt.offered().map(offer -> PACE.day(offer.until().minusNanos(1))),
                plan(debt.offered(), debt.book()),
                debt.proposed().flatMap(book -> plan(debt.offered(), Optional.of(book))),
                amount(debt.book(), Book::owed),
                amount(debt.book(), Book::principalOwed),
                amount(
                        debt.book(),
                        book -> book.overdue(PACE.day(clock.instant()).minusDays(1))),
                words.of(loan).stream()
                        .map(word -> new WordView(word.kind().word(), word.text(), PACE.day(word.at())))
                        .toList(),
                !by.hands().contains(LoanHand.BORROWER) || by.hands().contains(LoanHand.BORROWER_IN_PERSON),
                early(loan));
    }

    private Optional<Settlement> early(LoanApplication loan) {
        var today = PACE.day(clock.instant());
        return loan.debt()
                .book()
                .filter(_ -> loan.way().state().isOwed())
                .filter(book -> Settlement.isPossible(book, today))
                .map(book ->
                        Settlement.of(book, loan.debt().offered().orElseThrow().terms(), today));
    }

    private Phrase product(LoanApplication loan) {
        return offers.find(loan.parties().product())
                .map(offer -> new Phrase(offer.title(), offer.language()))
                .orElseGet(() -> new Phrase("—", Language.IT));
    }

    private static List<String> actions(LoanApplication loan, LoanApplication.By by) {
        return LoanTable.rows().stream()
                .filter(row -> row.from() == loan.way().state())
                .filter(row -> !Collections.disjoint(row.hands(), by.hands()))
                .filter(row -> row.guard() != LoanGuard.REVIEWER
                        || loan.review().reviewer().equals(by.person()))
                .map(row -> row.action().word())
                .distinct()
                .toList();
    }

    private static Optional<PlanView> plan(Optional<Offered> offered, Optional<Book> book) {
        return offered.map(
                terms -> book.map(kept -> PlanView.of(terms, kept)).orElseGet(() -> PlanView.of(terms.plan())));
    }

    private static BigDecimal amount(Optional<Book> book, Function<Book, BigDecimal> of) {
        return book.map(of).orElse(BigDecimal.ZERO);
    }

    private String name(PersonId person) {
        return people.name(person).orElse("—");
    }
}
