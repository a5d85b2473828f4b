package eu.savoirfaire.matching.lending.door;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.Lending.Cast;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.conduct.Borrowing;
import eu.savoirfaire.matching.lending.conduct.Dealing;
import eu.savoirfaire.matching.lending.conduct.Product;
import eu.savoirfaire.matching.lending.conduct.Products;
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
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Four made-up applications: one sent, one asked about, one refused, one that is being paid back. */
@Singleton
class DemoLoans {
    private final Borrowing borrowing;
    private final Dealing dealing;
    private final Loans loans;
    private final Products products;
    private final Offers offers;
    private final Needs needs;
    private final Seekers seekers;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DemoLoans(
            Borrowing borrowing,
            Dealing dealing,
            Loans loans,
            Products products,
            Offers offers,
            Needs needs,
            Seekers seekers,
            TimeOrderedIds ids,
            Clock clock) {
        this.borrowing = borrowing;
        this.dealing = dealing;
        this.loans = loans;
        this.products = products;
        this.offers = offers;
        this.needs = needs;
        this.seekers = seekers;
        this.ids = ids;
        this.clock = clock;
    }

    void play(Cast cast) {
        if (!loans.queue(cast.organisation()).isEmpty()) {
            return;
        }
        var product = products.open(product(cast));
        var borrowers = cast.borrowers();
        sent(cast, borrowers.get(1), product, "Un banco di spezie al mercato", "Le prime merci e la licenza");
        askedAbout(cast, borrowers.get(2), product);
        refused(cast, borrowers.get(3), product);
        paidBack(cast, borrowers.getFirst(), product);
    }

    private void askedAbout(Cast cast, Actor borrower, Product product) {
        var loan =
                taken(cast, sent(cast, borrower, product, "Riparazione di biciclette", "Attrezzi e un furgone usato"));
        done(
                cast,
                cast.lender(),
                loan,
                new LoanCommand.Say(LoanAction.ASK, "Quanto costa il furgone, e dove lo tiene?"));
    }

    private void refused(Cast cast, Actor borrower, Product product) {
        var loan = taken(cast, sent(cast, borrower, product, "Un forno per il pane", "Il forno, usato"));
        done(
                cast,
                cast.lender(),
                loan,
                new LoanCommand.Reject(
                        RejectionReason.PLAN_UNCLEAR,
                        "Dal piano non si capisce quanto pane si venderà.",
                        "Lo sportello aiuta a scrivere il piano: poi si può chiedere di nuovo."));
    }

    private void paidBack(Cast cast, Actor borrower, Product product) {
        var loan = taken(cast, sent(cast, borrower, product, "Una sartoria di quartiere", "Due macchine da cucire"));
        var today = LendingPace.usual().day(clock.instant());
        var terms = product.example(loan.request(), today).terms();
        loan = done(
                cast,
                cast.lender(),
                loan,
                new LoanCommand.Offer(terms, LendingPace.usual().end(today.plusDays(14))));
        loan = done(cast, borrower, loan, new LoanCommand.Simple(LoanAction.ACCEPT));
        loan = done(cast, cast.lender(), loan, new LoanCommand.Disburse(today));
        done(cast, cast.lender(), loan, new LoanCommand.Pay(today, new BigDecimal("50")));
    }

    private LoanApplication sent(Cast cast, Actor borrower, Product product, String idea, String use) {
        var person = borrower.person().orElseThrow();
        var request = product.near(Money.of("4000", "EUR"), 24);
        cast.acting(borrower, () -> {
            if (borrowing.need().isEmpty()) {
                var wish = new Wish.Microcredit(request.amount(), request.months(), idea, null, Stage.START_UP, null);
                needs.begin(seekers.enter(person), wish);
            }
            return person;
        });
        var begun = cast.acting(borrower, () -> borrowing.begin(product.id(), request));
        cast.acting(borrower, () -> {
            borrowing.write(begun.id(), WordKind.IDEA, idea);
            borrowing.write(begun.id(), WordKind.USE, use);
            return begun;
        });
        return done(cast, borrower, begun, new LoanCommand.Submit(Set.of()));
    }

    private LoanApplication taken(Cast cast, LoanApplication loan) {
        return done(cast, cast.lender(), loan, new LoanCommand.Simple(LoanAction.TAKE_UP));
    }

    private LoanApplication done(Cast cast, Actor who, LoanApplication loan, LoanCommand command) {
        return cast.acting(who, () -> switch (dealing.perform(loan.id(), loan.version(), command)) {
            case Decision.Done(var after) -> after;
            case Decision.DoneAlready(var same) -> same;
            case Decision.Not(var why) -> throw new IllegalStateException("the demo: " + why);
        });
    }

    /** A loan that the organisation offers already and that asks for nothing first; else one is put out. */
    private OfferId product(Cast cast) {
        return offers.of(cast.organisation()).stream()
                .filter(offer -> offer.state().isPublic() && offer.kind() == OfferKind.LOAN)
                .flatMap(offer -> products.find(offer.id()).stream())
                .filter(product ->
                        !product.terms().mentorRequired() && product.terms().training() == null)
                .map(Product::id)
                .findFirst()
                .orElseGet(() -> putOut(cast));
    }

    private OfferId putOut(Cast cast) {
        var today = LocalDate.ofInstant(clock.instant(), LendingPace.usual().zone());
        var said = Statement.blank(OfferKind.LOAN)
                .with(Map.of(
                        Detail.TITLE, "Credito per cominciare",
                        Detail.LANGUAGE, "it",
                        Detail.TEXT,
                                "Un piccolo prestito per chi apre una attività, con qualcuno che aiuta a fare i conti.",
                        Detail.LEAST_AMOUNT, "1000",
                        Detail.MOST_AMOUNT, "15000",
                        Detail.LEAST_MONTHS, "6",
                        Detail.MOST_MONTHS, "60",
                        Detail.RATE, "4.5",
                        Detail.FIRST_DAY, today.toString(),
                        Detail.LAST_DAY, today.plusYears(1).toString()));
        var offer = new KeptOffer(
                new OfferId(ids.next()),
                cast.organisation(),
                OfferState.PUBLISHED,
                said,
                today,
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                0);
        return offers.save(offer).orElseThrow().id();
    }
}
