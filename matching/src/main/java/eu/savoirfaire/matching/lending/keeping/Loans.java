package eu.savoirfaire.matching.lending.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.table.LoanAction;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps loans. Who may do something to one is asked before, by the use cases. */
@Singleton
public class Loans {
    private final LoanRows rows;
    private final InstalmentRows lines;
    private final PaymentRows payments;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;

    Loans(
            LoanRows rows,
            InstalmentRows lines,
            PaymentRows payments,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.lines = lines;
        this.payments = payments;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
    }

    public LoanId nextId() {
        return new LoanId(ids.next());
    }

    @Transactional(readOnly = true)
    public Optional<LoanApplication> find(LoanId id) {
        return rows.findById(id.value()).map(this::loan);
    }

    /** Those of a borrower, the newest first. */
    @Transactional(readOnly = true)
    public List<LoanApplication> of(SeekerId borrower) {
        return rows.findByBorrowerOrderByIdDesc(borrower.value()).stream()
                .map(this::loan)
                .toList();
    }

    /** Those that came to a lender, in the order of arrival: never by a number about the person. */
    @Transactional(readOnly = true)
    public List<LoanApplication> queue(OrganisationId lender) {
        return rows.queue(lender.value()).stream().map(this::loan).toList();
    }

    /** Those that time has to look at. */
    @Transactional(readOnly = true)
    public List<LoanId> due(Instant now, LocalDate day, int many) {
        return rows.due(now, day, many).stream().map(LoanId::new).toList();
    }

    /**
     * Writes a loan, the lines and payments that are new, the audit and what happened.
     *
     * @param before as it was read; the same for one that is new
     * @throws Refused with {@link LoanRefusal.MovedMeanwhile} when somebody else was faster
     */
    @Transactional(propagation = MANDATORY)
    public LoanApplication save(LoanApplication before, LoanApplication after) {
        var version = after.version() + 1;
        var row = LoanCodec.row(after, version);
        if (after.version() == 0) {
            rows.save(row);
        } else if (advanced(row, after.version()) == 0) {
            throw new Refused(new LoanRefusal.MovedMeanwhile(before.way().state()));
        }
        writeBooks(before, after);
        if (!after.news().isEmpty()) {
            events.append("loan/" + row.id(), version, after.news());
        }
        audit.record(
                actor.get(),
                "loan." + what(before, after),
                after.id().reference(),
                Map.of("state", row.state().name()));
        return find(after.id()).orElseThrow();
    }

    /** Those in which a person has, or had, a part on the lender's side. */
    @Transactional(readOnly = true)
    public List<LoanApplication> reviewedBy(PersonId person) {
        return rows.findByReviewerOrRefusedBy(person.value(), person.value()).stream()
                .map(this::loan)
                .toList();
    }

    /** Puts a name that leads to nobody in the place of a person who reviewed. */
    @Transactional(propagation = MANDATORY)
    public void forgetReviewer(PersonId person) {
        var nobody = ids.next();
        rows.forgetReviewer(person.value(), nobody);
        rows.forgetRefuser(person.value(), nobody);
    }

    /**
     * Drops applications of which nothing came, and loans that are closed, with their books and words.
     *
     * @param nothingCame what ended before then without money
     * @param closed what was closed before then
     */
    @Transactional
    public int dropOld(Instant nothingCame, Instant closed) {
        rows.dropOldWords(nothingCame, closed);
        rows.dropOldPayments(nothingCame, closed);
        rows.dropOldLines(nothingCame, closed);
        return rows.dropOld(nothingCame, closed);
    }

    private static String what(LoanApplication before, LoanApplication after) {
        if (after.version() == 0) {
            return "begin";
        }
        return after.news().isEmpty()
                ? "write"
                : after.way().cameBy().map(LoanAction::word).orElse("write");
    }

    private void writeBooks(LoanApplication before, LoanApplication after) {
        var currency = after.request().amount().currency();
        var loan = after.id().value();
        var known = Math.max(plan(before.debt().book()), plan(before.debt().proposed()));
        if (before.debt().proposed().isPresent()
                && after.debt().proposed().isEmpty()
                && plan(after.debt().book()) < known) {
            lines.dropAfter(loan, plan(after.debt().book()));
        }
        after.debt().book().filter(book -> book.plan() > known).ifPresent(book -> write(loan, book, currency));
        after.debt().proposed().filter(book -> book.plan() > known).ifPresent(book -> write(loan, book, currency));
        var written = before.debt().book().map(book -> book.payments().size()).orElse(0);
        after.debt().book().stream()
                .flatMap(book -> book.payments().stream().skip(written))
                .forEach(payment -> payments.save(LoanCodec.row(ids.next(), loan, payment, currency)));
    }

    private void write(UUID loan, Book book, Currency currency) {
        lines.saveAll(book.lines().stream()
                .map(line -> LoanCodec.row(ids.next(), loan, book.plan(), line, currency))
                .toList());
    }

    private static int plan(Optional<Book> book) {
        return book.map(Book::plan).orElse(0);
    }

    private LoanApplication loan(LoanRow row) {
        return LoanCodec.loan(
                row,
                plan -> lines.findByLoanIdAndPlanOrderByNumber(row.id(), plan),
                () -> payments.findByLoanIdOrderByNumber(row.id()));
    }

    private int advanced(LoanRow row, long version) {
        return rows.advance(
                row.id(),
                version,
                row.amount(),
                row.months(),
                row.stage(),
                row.state(),
                row.since(),
                row.filed(),
                row.cameBy(),
                row.reviewer(),
                row.refusedBy(),
                row.reason(),
                row.appealed(),
                row.lent(),
                row.rate(),
                row.instalments(),
                row.paidOut(),
                row.firstDue(),
                row.dayCount(),
                row.feeAtStart(),
                row.feePerInstalment(),
                row.offerUntil(),
                row.plan(),
                row.proposed(),
                row.ending());
    }
}
