package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.word.WordKind;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Borrowers, a lender with two who review, a product and loans on a database. */
final class LoanScene implements AutoCloseable {
    static final OrganisationId BANK = new OrganisationId(new UUID(9, 9));

    private final TestDatabase database;
    private final ApplicationContext context;
    final Whoever people;
    final Actor reviewer;
    final Actor colleague;

    LoanScene(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.loans", true);
        context = ApplicationContext.run(properties);
        people = context.getBean(Whoever.class);
        reviewer = lender(BANK);
        colleague = lender(BANK);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Actor borrower() {
        var person = new PersonId(UUID.randomUUID());
        return known(new Actor(
                person.value().toString(), Optional.of(person), Set.of(Role.SEEKER), Set.of(), Optional.empty()));
    }

    private Actor lender(OrganisationId bank) {
        var person = new PersonId(UUID.randomUUID());
        return known(new Actor(
                person.value().toString(), Optional.of(person), Set.of(Role.LENDER), Set.of(bank), Optional.empty()));
    }

    /** The people of a demo at another lender. */
    Lending.Cast cast() {
        var bank = new OrganisationId(UUID.randomUUID());
        var lender = lender(bank);
        var borrowers = List.of(borrower(), borrower(), borrower(), borrower());
        return new Lending.Cast() {
            @Override
            public List<Actor> borrowers() {
                return borrowers;
            }

            @Override
            public Actor lender() {
                return lender;
            }

            @Override
            public OrganisationId organisation() {
                return bank;
            }

            @Override
            public <T> T acting(Actor actor, Supplier<T> work) {
                return people.acting(actor, work);
            }
        };
    }

    private Actor known(Actor actor) {
        people.all.add(actor);
        return actor;
    }

    OfferId product(boolean mentor, String training) {
        var today = LocalDate.now(part(Clock.class));
        var said = Statement.blank(OfferKind.LOAN)
                .with(Map.of(
                        Detail.TITLE, "Credito",
                        Detail.LEAST_AMOUNT, "1000",
                        Detail.MOST_AMOUNT, "10000",
                        Detail.LEAST_MONTHS, "6",
                        Detail.MOST_MONTHS, "60",
                        Detail.RATE, "6",
                        Detail.MENTOR_REQUIRED, mentor ? "yes" : "no",
                        Detail.TRAINING, training,
                        Detail.FIRST_DAY, today.toString(),
                        Detail.LAST_DAY, today.plusYears(1).toString()));
        var offer = new KeptOffer(
                new OfferId(UUID.randomUUID()),
                BANK,
                OfferState.PUBLISHED,
                said,
                today,
                Optional.empty(),
                Optional.empty(),
                Instant.now(part(Clock.class)),
                Optional.empty(),
                Optional.empty(),
                0);
        return within(() -> part(Offers.class).save(offer)).orElseThrow().id();
    }

    LoanApplication begun(Actor borrower, OfferId product) {
        return people.acting(borrower, () -> {
            var seeker = part(Seekers.class).enter(borrower.person().orElseThrow());
            part(Needs.class)
                    .begin(
                            seeker,
                            new Wish.Microcredit(Money.of("6000", "EUR"), 24, "a stall", null, Stage.START_UP, null));
            return part(Borrowing.class).begin(product, request());
        });
    }

    static Request request() {
        return new Request(Money.of("6000", "EUR"), 24, Optional.empty());
    }

    LoanApplication written(Actor borrower, OfferId product) {
        var loan = begun(borrower, product);
        people.acting(borrower, () -> {
            part(Borrowing.class).write(loan.id(), WordKind.USE, "a stall and an oven");
            return loan;
        });
        return loan;
    }

    LoanApplication submitted(Actor borrower) {
        return done(borrower, written(borrower, product(false, "")), new LoanCommand.Submit(Set.of()));
    }

    LoanApplication done(Actor who, LoanApplication loan, LoanAction action) {
        return done(who, loan, new LoanCommand.Simple(action));
    }

    LoanApplication done(Actor who, LoanApplication loan, LoanCommand command) {
        var decision = decided(who, loan, command);
        if (decision instanceof Decision.Done(var after)) {
            return after;
        }
        throw new AssertionError(decision);
    }

    Decision decided(Actor who, LoanApplication loan, LoanCommand command) {
        return people.acting(who, () -> part(Dealing.class).perform(loan.id(), loan.version(), command));
    }

    /** The same with an instalment that has been due for long, found so by the clock. */
    LoanApplication behind(LoanApplication loan) {
        rows(
                "update matching.loan_instalment set due = due - 60 where loan_id = ?",
                loan.id().value());
        part(LoanRounds.class).round();
        return part(Loans.class).find(loan.id()).orElseThrow();
    }

    void erase(PersonId person) {
        within(() -> {
            context.getBeansOfType(PersonalData.class).stream()
                    .filter(part -> part.getClass().getName().contains("matching"))
                    .forEach(part -> part.erase(person));
            return person;
        });
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    <T> T within(Supplier<T> work) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }

    /** The number that a query of one argument finds, or how many rows it changes. */
    int rows(String query, Object argument) {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, argument);
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Terms of a product of the bank for another sum and time. */
    LoanTerms terms(BigDecimal principal, int months) {
        var product = part(Products.class).find(product(false, "")).orElseThrow();
        var terms = product.example(request(), today()).terms();
        return new LoanTerms(
                principal,
                terms.currency(),
                terms.nominalRate(),
                months,
                today(),
                today().plusMonths(1),
                terms.dayCount(),
                terms.feeAtStart(),
                terms.feePerInstalment());
    }

    LocalDate today() {
        return LendingPace.usual().day(part(Clock.class).instant());
    }
}
