package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.Parties;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.lending.word.WordKind;
import eu.savoirfaire.matching.lending.word.Words;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a borrower, or who has their mandate, does while an application is being written. */
@Singleton
public class Borrowing {
    private final Loans loans;
    private final Words words;
    private final Products products;
    private final Seekers seekers;
    private final Needs needs;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Borrowing(
            Loans loans,
            Words words,
            Products products,
            Seekers seekers,
            Needs needs,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.loans = loans;
        this.words = words;
        this.products = products;
        this.seekers = seekers;
        this.needs = needs;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The loans of whoever acts, or of whom they act for, the newest first. */
    @Transactional
    public List<LoanApplication> mine() {
        var borrower = borrower();
        permissions.require(actor.get(), "loan.read", borrower.account());
        return seekers.of(borrower).map(loans::of).orElseGet(List::of);
    }

    /** The newest need of a loan that can still be met: what was said there is not asked again. */
    @Transactional
    public Optional<KeptNeed> need() {
        return seekers.of(borrower()).stream()
                .map(this::open)
                .flatMap(List::stream)
                .reduce((_, newer) -> newer);
    }

    /**
     * Begins an application; where one for the same product is on its way, that one goes on.
     *
     * @throws Refused with {@link LoanRefusal.NeedFirst}, or where the product is not lent so
     */
    @Transactional
    public LoanApplication begin(OfferId offer, Request asked) {
        var borrower = borrower();
        permissions.require(actor.get(), "loan.write", borrower.account());
        var product = products.open(offer);
        var need = need().orElseThrow(() -> new Refused(new LoanRefusal.NeedFirst()));
        var request = staged(asked, need);
        requireFit(product, request);
        var seeker = need.seeker();
        return underWay(seeker, offer).orElseGet(() -> {
            var parties = new Parties(seeker, need.id(), offer, product.lender());
            var begun = LoanApplication.begun(loans.nextId(), parties, request, clock.instant());
            var saved = loans.save(begun, begun);
            if (need.need().wish() instanceof Wish.Microcredit credit && credit.purpose() != null) {
                words.write(saved, WordKind.IDEA, credit.purpose());
            }
            return saved;
        });
    }

    /** Asks for another amount or time. */
    @Transactional
    public Decision ask(LoanId id, long expected, Request asked) {
        var loan = mine(id);
        requireFit(products.open(loan.parties().product()), asked);
        var request = new Request(asked.amount(), asked.months(), loan.request().stage());
        return switch (loan.asking(request)) {
            case Decision.Done _
            when loan.version() != expected ->
                new Decision.Not(new LoanRefusal.MovedMeanwhile(loan.way().state()));
            case Decision.Done(var after) -> new Decision.Done(loans.save(loan, after));
            case Decision.DoneAlready already -> already;
            case Decision.Not not -> not;
        };
    }

    /**
     * Writes the idea or the use down, as long as nobody has seen it.
     *
     * @throws Refused where it is too late
     */
    @Transactional
    public void write(LoanId id, WordKind kind, String text) {
        var loan = mine(id);
        if (loan.way().state() != LoanState.DRAFT) {
            throw new Refused(new LoanRefusal.NotNow(loan.way().state(), LoanAction.SUBMIT));
        }
        words.write(loan, kind, text);
    }

    private LoanApplication mine(LoanId id) {
        permissions.require(actor.get(), "loan.write", id.reference());
        return loans.find(id).orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
    }

    private Optional<LoanApplication> underWay(SeekerId seeker, OfferId offer) {
        return loans.of(seeker).stream()
                .filter(loan -> loan.parties().product().equals(offer))
                .filter(loan -> !loan.way().state().isOver()
                        && loan.way().state() != LoanState.REJECTED
                        && !loan.way().state().isOwed())
                .findFirst();
    }

    private static void requireFit(Product product, Request request) {
        if (!product.fits(request)) {
            throw new Refused(new LoanRefusal.NotOnLoan());
        }
    }

    private static Request staged(Request asked, KeptNeed need) {
        Optional<Stage> stage = need.need().wish() instanceof Wish.Microcredit credit
                ? Optional.ofNullable(credit.stage())
                : Optional.empty();
        return new Request(asked.amount(), asked.months(), stage);
    }

    private List<KeptNeed> open(SeekerId seeker) {
        return needs.of(seeker).stream()
                .filter(kept -> kept.need().kind() == NeedKind.MICROCREDIT)
                .filter(kept -> kept.state().isOpen())
                .toList();
    }

    private PersonId borrower() {
        return actor.get().subject().orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
    }
}
