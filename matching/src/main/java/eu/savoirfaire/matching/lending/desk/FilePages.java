package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.conduct.Dealing;
import eu.savoirfaire.matching.lending.conduct.Product;
import eu.savoirfaire.matching.lending.conduct.Products;
import eu.savoirfaire.matching.lending.conduct.Rulings;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSights;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.sight.RulingView;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.wording.Wording;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One application, and the loan that came of it, before its lender. */
@Controller("/matching/lending/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class FilePages {
    private final Dealing dealing;
    private final Loans loans;
    private final Products products;
    private final Rulings rulings;
    private final Wording wording;
    private final Seekers seekers;
    private final LoanSights sights;
    private final Viewing viewing;
    private final Queue queue;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    FilePages(
            Dealing dealing,
            Loans loans,
            Products products,
            Rulings rulings,
            Wording wording,
            Seekers seekers,
            LoanSights sights,
            Viewing viewing,
            Queue queue,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.dealing = dealing;
        this.loans = loans;
        this.products = products;
        this.rulings = rulings;
        this.wording = wording;
        this.seekers = seekers;
        this.sights = sights;
        this.viewing = viewing;
        this.queue = queue;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var done = visit.parameter("done").flatMap(LoanAction::of);
        return page(
                visit.language(),
                file(id),
                Optional.empty(),
                done.map(action -> Label.key("matching.lending.told." + action.word())),
                LoanForm.NOTHING,
                FormErrors.none());
    }

    @KeepsTyped
    @Post("/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> typed) {
        var loan = file(id);
        var form = new LoanForm(typed);
        var visit = Visit.of(request);
        var language = visit.language();
        if (visit.switching()) {
            return HttpResponse.ok(page(language, loan, Optional.empty(), Optional.empty(), form, FormErrors.none())
                    .keepingForm(act));
        }
        var action = LoanAction.of(act).orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
        return switch (TypedAct.read(action, form, loan)) {
            case TypedAct.Wrong(var errors) ->
                HttpResponse.badRequest(page(language, loan, Optional.empty(), Optional.empty(), form, errors)
                        .keepingForm(act));
            case TypedAct.Reckon(var plan) ->
                HttpResponse.ok(
                        page(language, loan, Optional.of(PlanView.of(plan)), Optional.empty(), form, FormErrors.none())
                                .keepingForm(act));
            case TypedAct.Do(var command) ->
                answer(language, loan, act, form, dealing.perform(loan.id(), form.version(), command));
        };
    }

    private HttpResponse<?> answer(
            Language language, LoanApplication loan, String act, LoanForm form, Decision decision) {
        return switch (decision) {
            case Decision.Done _, Decision.DoneAlready _ ->
                HttpResponse.seeOther(
                        URI.create("/matching/lending/" + loan.id().value() + "?done=" + act));
            case Decision.Not(var why) -> {
                var now = loans.find(loan.id()).orElseThrow();
                var errors = FormErrors.none().with(field(act, why), Label.of(why));
                yield HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(language, now, Optional.empty(), Optional.empty(), form, errors)
                                .keepingForm(act));
            }
        };
    }

    /** The field that a refusal is about; else the whole form. */
    private static String field(String act, LoanRefusal why) {
        return switch (why) {
            case LoanRefusal.Lacking(var lack) -> act + "-" + lack.word();
            case LoanRefusal.NoSuchAmount _ -> "paid";
            default -> act;
        };
    }

    private Page page(
            Language language,
            LoanApplication loan,
            Optional<PlanView> reckoned,
            Optional<Label> done,
            LoanForm typed,
            FormErrors errors) {
        var product = products.find(loan.parties().product());
        var view = new FileView(
                sights.of(loan),
                product.map(of -> rulings(of, loan, language)).orElseGet(List::of),
                usual(product),
                Arrays.stream(RejectionReason.values())
                        .map(reason -> Choice.of(
                                reason.word(),
                                Label.key("matching.lending.reason." + reason.word()),
                                typed.text("reason").equals(reason.word())))
                        .toList(),
                reckoned,
                done,
                typed,
                errors);
        return Page.of(
                        "matching/lending/file",
                        view,
                        "matching.lending.file.title",
                        view.loan().borrower())
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.lending.queue"), "/matching/lending");
    }

    /** Nothing once the need behind it is gone. */
    private List<RulingView> rulings(Product product, LoanApplication loan, Language language) {
        try {
            return rulings.of(product, loan.parties().need(), loan.request()).stream()
                    .map(ruling -> RulingView.of(ruling, wording, language))
                    .toList();
        } catch (Refused gone) {
            return List.of();
        }
    }

    private FileView.Usual usual(Optional<Product> product) {
        var today = LendingPace.usual().day(clock.instant());
        return new FileView.Usual(
                product.map(of -> of.rate().stripTrailingZeros().toPlainString())
                        .orElse(""),
                product.map(of -> of.fee().toPlainString()).orElse("0"),
                today,
                today.plusMonths(1),
                today.plusDays(LendingPace.usual().offer().toDays()));
    }

    private LoanApplication file(UUID id) {
        var loan = new LoanId(id);
        var who = actor.get();
        permissions.require(who, "loan.review", loan.file());
        var found = loans.find(loan)
                .filter(one -> !queue.isOwn(one, who))
                .orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
        viewing.ofAll(seekers.person(found.parties().borrower()).stream().toList(), "loan-application");
        return found;
    }
}
