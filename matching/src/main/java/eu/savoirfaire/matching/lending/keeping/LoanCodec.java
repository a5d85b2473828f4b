package eu.savoirfaire.matching.lending.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.credit.Instalment;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.Debt;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.Offered;
import eu.savoirfaire.matching.lending.Parties;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.lending.Review;
import eu.savoirfaire.matching.lending.Way;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.book.Payment;
import eu.savoirfaire.matching.need.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns loans into rows and back; amounts become whole coins of their currency. */
final class LoanCodec {
    private LoanCodec() {}

    static LoanRow row(LoanApplication loan, long version) {
        var request = loan.request();
        var way = loan.way();
        var review = loan.review();
        var debt = loan.debt();
        var terms = debt.offered().map(Offered::terms);
        return new LoanRow(
                loan.id().value(),
                loan.parties().borrower().value(),
                loan.parties().need().value(),
                loan.parties().product().value(),
                loan.parties().lender().value(),
                coins(request.amount().amount(), request.amount().currency()),
                request.amount().currency().getCurrencyCode(),
                request.months(),
                request.stage().orElse(null),
                way.state(),
                way.since(),
                way.filed().orElse(null),
                way.cameBy().orElse(null),
                review.reviewer().map(PersonId::value).orElse(null),
                review.refusedBy().map(PersonId::value).orElse(null),
                review.reason().orElse(null),
                review.appealed(),
                terms.map(of -> coins(of.principal(), of.currency())).orElse(null),
                terms.map(LoanTerms::nominalRate).orElse(null),
                terms.map(LoanTerms::instalments).orElse(null),
                terms.map(LoanTerms::disbursed).orElse(null),
                terms.map(LoanTerms::firstDue).orElse(null),
                terms.map(LoanTerms::dayCount).orElse(null),
                terms.map(of -> coins(of.feeAtStart(), of.currency())).orElse(null),
                terms.map(of -> coins(of.feePerInstalment(), of.currency())).orElse(null),
                debt.offered().map(Offered::until).orElse(null),
                debt.book().map(Book::plan).orElse(0),
                debt.proposed().map(Book::plan).orElse(0),
                debt.ending().orElse(null),
                version);
    }

    /**
     * @param plan reads the lines of the plan of that number
     * @param payments asked for only where there is a plan
     */
    static LoanApplication loan(
            LoanRow row, IntFunction<List<InstalmentRow>> plan, Supplier<List<PaymentRow>> payments) {
        var currency = Currency.getInstance(row.currency());
        var offered = offered(row, currency);
        var paid = row.plan() == 0
                ? List.<Payment>of()
                : payments.get().stream()
                        .map(of -> new Payment(of.number(), of.paidOn(), money(of.amount(), currency), of.kind()))
                        .toList();
        return new LoanApplication(
                new LoanId(row.id()),
                new Parties(
                        new SeekerId(row.borrower()),
                        new NeedId(row.needId()),
                        new OfferId(row.product()),
                        new OrganisationId(row.lender())),
                new Request(
                        new Money(money(row.amount(), currency), currency),
                        row.months(),
                        Optional.ofNullable(row.stage())),
                new Way(row.state(), row.since(), Optional.ofNullable(row.filed()), Optional.ofNullable(row.cameBy())),
                new Review(
                        person(row.reviewer()),
                        person(row.refusedBy()),
                        Optional.ofNullable(row.reason()),
                        row.appealed()),
                new Debt(
                        offered,
                        offered.flatMap(of -> book(of, row.plan(), plan, paid)),
                        offered.flatMap(of -> book(of, row.proposed(), plan, paid)),
                        Optional.ofNullable(row.ending())),
                row.version(),
                List.of());
    }

    static InstalmentRow row(UUID id, UUID loan, int plan, Instalment line, Currency currency) {
        return new InstalmentRow(
                id,
                loan,
                plan,
                line.number(),
                line.due(),
                coins(line.interest(), currency),
                coins(line.principal(), currency),
                coins(line.fee(), currency),
                coins(line.balance(), currency));
    }

    static PaymentRow row(UUID id, UUID loan, Payment payment, Currency currency) {
        return new PaymentRow(
                id, loan, payment.number(), payment.on(), coins(payment.amount(), currency), payment.kind());
    }

    private static Optional<Offered> offered(LoanRow row, Currency currency) {
        if (row.offerUntil() == null) {
            return Optional.empty();
        }
        var terms = new LoanTerms(
                money(Objects.requireNonNull(row.lent()), currency),
                currency,
                Objects.requireNonNull(row.rate()),
                Objects.requireNonNull(row.instalments()),
                Objects.requireNonNull(row.paidOut()),
                Objects.requireNonNull(row.firstDue()),
                Objects.requireNonNull(row.dayCount()),
                money(Objects.requireNonNull(row.feeAtStart()), currency),
                money(Objects.requireNonNull(row.feePerInstalment()), currency));
        return Optional.of(new Offered(terms, row.offerUntil()));
    }

    private static Optional<Book> book(
            Offered offered, int number, IntFunction<List<InstalmentRow>> plan, List<Payment> payments) {
        if (number == 0) {
            return Optional.empty();
        }
        var currency = offered.terms().currency();
        var lines = plan.apply(number).stream().map(row -> line(row, currency)).toList();
        return Optional.of(new Book(offered.terms().principal(), number, lines, payments));
    }

    private static Instalment line(InstalmentRow row, Currency currency) {
        return new Instalment(
                row.number(),
                row.due(),
                money(row.interest() + row.principal(), currency),
                money(row.interest(), currency),
                money(row.principal(), currency),
                money(row.fee(), currency),
                money(row.balance(), currency));
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }

    static long coins(BigDecimal amount, Currency currency) {
        return amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact();
    }

    static BigDecimal money(long coins, Currency currency) {
        return BigDecimal.valueOf(coins, currency.getDefaultFractionDigits());
    }
}
