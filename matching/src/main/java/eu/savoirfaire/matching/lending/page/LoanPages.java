package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.lending.Lack;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.conduct.Dealing;
import eu.savoirfaire.matching.lending.conduct.Products;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSights;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How a loan stands, for its borrower, and what they do about it. */
@Controller("/matching/loans/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class LoanPages {
    private final Dealing dealing;
    private final Loans loans;
    private final Products products;
    private final LoanSights sights;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    LoanPages(
            Dealing dealing,
            Loans loans,
            Products products,
            LoanSights sights,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.dealing = dealing;
        this.loans = loans;
        this.products = products;
        this.sights = sights;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var done = visit.parameter("done").flatMap(LoanAction::of);
        return page(
                mine(id, "loan.read"),
                done.map(action -> Label.key("matching.lending.done." + action.word())),
                LoanForm.NOTHING,
                FormErrors.none());
    }

    @Get("/plan.csv")
    @Produces("text/csv;charset=UTF-8")
    HttpResponse<String> plan(UUID id) {
        var plan = sights.of(mine(id, "loan.read")).plan().orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
        return HttpResponse.ok(plan.csv())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"instalments.csv\"");
    }

    /** What the borrower does, or who has their mandate. */
    @KeepsTyped
    @Post("/act/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> typed) {
        var form = new LoanForm(typed);
        return done(
                request,
                mine(id, "loan.write"),
                act,
                form,
                switch (LoanAction.of(act).orElse(LoanAction.CLOSE)) {
                    case SUBMIT -> new LoanCommand.Submit(Set.of());
                    case ANSWER -> new LoanCommand.Say(LoanAction.ANSWER, form.text("words"));
                    case APPEAL -> new LoanCommand.Appeal(form.text("words"), Optional.empty());
                    case WITHDRAW -> new LoanCommand.Simple(LoanAction.WITHDRAW);
                    default -> throw new Refused(new LoanRefusal.NotFound());
                });
    }

    /** What only the borrower does, in person. */
    @Post("/own/{act}")
    HttpResponse<?> own(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> typed) {
        return done(
                request,
                mine(id, "loan.accept"),
                act,
                new LoanForm(typed),
                switch (LoanAction.of(act).orElse(LoanAction.CLOSE)) {
                    case ACCEPT -> new LoanCommand.Simple(LoanAction.ACCEPT);
                    case AGREE -> new LoanCommand.Simple(LoanAction.AGREE);
                    case TAKE_BACK -> new LoanCommand.Simple(LoanAction.TAKE_BACK);
                    default -> throw new Refused(new LoanRefusal.NotFound());
                });
    }

    private HttpResponse<?> done(
            HttpRequest<?> request, LoanApplication loan, String act, LoanForm form, LoanCommand command) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(loan, Optional.empty(), form, FormErrors.none()).keepingForm(act));
        }
        return switch (dealing.perform(loan.id(), form.version(), command)) {
            case Decision.Done _, Decision.DoneAlready _ ->
                HttpResponse.seeOther(URI.create("/matching/loans/" + loan.id().value() + "?done=" + act));
            case Decision.Not(var why) -> {
                var field = why instanceof LoanRefusal.Lacking(var lack) && lack == Lack.WORDS ? "words" : act;
                var now = loans.find(loan.id()).orElseThrow();
                yield HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(
                                        now,
                                        Optional.empty(),
                                        form,
                                        FormErrors.none().with(field, Label.of(why)))
                                .keepingForm(act));
            }
        };
    }

    private Page page(LoanApplication loan, Optional<Label> done, LoanForm typed, FormErrors errors) {
        var draft = loan.way().state() == LoanState.DRAFT;
        var view = new LoanView(
                sights.of(loan),
                draft ? lacking(loan) : List.of(),
                draft ? example(loan) : Optional.empty(),
                done,
                typed,
                errors);
        return Page.of(
                        "matching/lending/loan",
                        view,
                        "matching.lending.loan.title",
                        view.loan().lender())
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.lending.loans"), "/matching/loans");
    }

    private Optional<PlanView> example(LoanApplication loan) {
        return products.find(loan.parties().product())
                .map(product -> PlanView.of(
                        product.example(loan.request(), LendingPace.usual().day(clock.instant()))));
    }

    private List<LoanView.Lacking> lacking(LoanApplication loan) {
        return dealing.lacking(loan).stream()
                .sorted()
                .map(lack -> new LoanView.Lacking(
                        Label.key("matching.lending.lacking." + lack.word()),
                        Label.key("matching.lending.where." + lack.word()),
                        switch (lack) {
                            case TRAINING -> "/workshops";
                            case MENTOR -> "/matching/offers?kind=mentor";
                            default -> "/matching/loans/" + loan.id().value() + "/questions/" + lack.word();
                        }))
                .toList();
    }

    private LoanApplication mine(UUID id, String action) {
        var loan = new LoanId(id);
        permissions.require(actor.get(), action, loan.reference());
        return loans.find(loan).orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
    }
}
