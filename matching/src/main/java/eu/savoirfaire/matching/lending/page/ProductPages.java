package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.lending.conduct.Borrowing;
import eu.savoirfaire.matching.lending.conduct.Product;
import eu.savoirfaire.matching.lending.conduct.Products;
import eu.savoirfaire.matching.lending.conduct.Rulings;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSights;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.sight.RulingView;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.wording.Wording;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person's loans, and what another would cost. */
@Controller("/matching/loans")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProductPages {
    private final Borrowing borrowing;
    private final Products products;
    private final Rulings rulings;
    private final Wording wording;
    private final LoanSights sights;
    private final CurrentActor actor;
    private final Clock clock;

    ProductPages(
            Borrowing borrowing,
            Products products,
            Rulings rulings,
            Wording wording,
            LoanSights sights,
            CurrentActor actor,
            Clock clock) {
        this.borrowing = borrowing;
        this.products = products;
        this.rulings = rulings;
        this.wording = wording;
        this.sights = sights;
        this.actor = actor;
        this.clock = clock;
    }

    @Get
    Page mine() {
        var loans = borrowing.mine().stream().map(sights::of).toList();
        return Page.of("matching/lending/loans", new LoansView(loans), "matching.lending.loans.title")
                .below(Label.key("matching.entrance"), "/matching");
    }

    @Get("/new")
    Page cost(Visit visit) {
        var typed = new HashMap<String, Object>();
        for (var name : List.of("amount", "months")) {
            visit.parameter(name).ifPresent(value -> typed.put(name, value));
        }
        var product = product(visit.parameter("offer").orElse(""));
        var form = new LoanForm(typed);
        return page(visit, product, form, typed.isEmpty() ? FormErrors.none() : errors(product, form));
    }

    @KeepsTyped
    @Post("/new")
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> typed) {
        var form = new LoanForm(typed);
        var product = product(form.text("offer"));
        var visit = Visit.of(request);
        if (visit.switching()) {
            return HttpResponse.ok(page(visit, product, form, FormErrors.none()).keepingForm("begin"));
        }
        var asked = asked(product, form);
        if (asked.isEmpty()) {
            return HttpResponse.badRequest(
                    page(visit, product, form, errors(product, form)).keepingForm("begin"));
        }
        var loan = borrowing.begin(product.id(), asked.get());
        return HttpResponse.seeOther(URI.create("/matching/loans/" + loan.id().value() + "/questions/idea"));
    }

    private Page page(Visit visit, Product product, LoanForm typed, FormErrors errors) {
        var need = actor.get().subject().flatMap(_ -> borrowing.need());
        var example = asked(product, typed).orElseGet(() -> wished(product, need));
        var today = LendingPace.usual().day(clock.instant());
        var view = new CostView(
                product,
                products.lender(product),
                example.amount().amount(),
                example.months(),
                PlanView.of(product.example(example, today)),
                need.map(kept -> rulings.of(product, kept.id(), example).stream()
                                .map(ruling -> RulingView.of(ruling, wording, visit.language()))
                                .toList())
                        .orElseGet(List::of),
                need.isPresent(),
                typed,
                errors);
        return Page.of("matching/lending/cost", view, "matching.lending.cost.title", product.title())
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.lending.loans"), "/matching/loans");
    }

    private static Request wished(Product product, Optional<KeptNeed> need) {
        if (need.isPresent() && need.get().need().wish() instanceof Wish.Microcredit credit) {
            var amount = credit.amount() == null ? product.terms().amounts().least() : credit.amount();
            return product.near(
                    amount, credit.term() == null ? product.terms().months().most() : credit.term());
        }
        return product.near(
                product.terms().amounts().least(), product.terms().months().most());
    }

    static Optional<Request> asked(Product product, LoanForm form) {
        var currency = product.terms().amounts().least().currency();
        return form.amount("amount")
                .filter(amount -> amount.signum() > 0
                        && amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits())
                .flatMap(amount -> form.whole("months")
                        .filter(months -> months > 0)
                        .map(months -> new Request(new Money(amount, currency), months, Optional.empty())))
                .filter(product::fits);
    }

    static FormErrors errors(Product product, LoanForm form) {
        var errors = FormErrors.none();
        var range = product.terms().amounts();
        var months = product.terms().months();
        if (form.amount("amount").filter(amount -> within(amount, product)).isEmpty()) {
            errors = errors.with(
                    "amount",
                    Label.key(
                            "matching.lending.amount.range",
                            range.least().toString(),
                            range.most().toString()));
        }
        if (form.whole("months")
                .filter(number -> number >= months.least() && number <= months.most())
                .isEmpty()) {
            errors = errors.with("months", Label.key("matching.lending.months.range", months.least(), months.most()));
        }
        return errors;
    }

    private static boolean within(BigDecimal amount, Product product) {
        var range = product.terms().amounts();
        return amount.compareTo(range.least().amount()) >= 0
                && amount.compareTo(range.most().amount()) <= 0
                && amount.stripTrailingZeros().scale()
                        <= range.least().currency().getDefaultFractionDigits();
    }

    private Product product(String offer) {
        try {
            return products.open(new OfferId(UUID.fromString(offer)));
        } catch (IllegalArgumentException none) {
            throw new Refused(new LoanRefusal.NotOnLoan());
        }
    }
}
