package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.LoanId;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.conduct.Borrowing;
import eu.savoirfaire.matching.lending.conduct.Products;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSights;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.sight.WordView;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.lending.word.WordKind;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The questions of an application, one page each; every answer is kept at once, and can be left and come back to. */
@Controller("/matching/loans/{id}/questions/{question}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class QuestionPages {
    private static final List<String> QUESTIONS = List.of("idea", "use", "amount");
    private static final int LONGEST = 4_000;

    private final Borrowing borrowing;
    private final Loans loans;
    private final Products products;
    private final LoanSights sights;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    QuestionPages(
            Borrowing borrowing,
            Loans loans,
            Products products,
            LoanSights sights,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.borrowing = borrowing;
        this.loans = loans;
        this.products = products;
        this.sights = sights;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    @Get
    Page ask(UUID id, String question) {
        return page(draft(id), known(question), LoanForm.NOTHING, FormErrors.none());
    }

    @KeepsTyped
    @Post
    HttpResponse<?> answer(HttpRequest<?> request, UUID id, String question, @Body Map<String, Object> typed) {
        var loan = draft(id);
        var form = new LoanForm(typed);
        known(question);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(loan, question, form, FormErrors.none()).keepingForm("question"));
        }
        var errors = question.equals("amount") ? amount(loan, form) : words(loan, question, form);
        return errors.any()
                ? HttpResponse.badRequest(page(loan, question, form, errors).keepingForm("question"))
                : HttpResponse.seeOther(URI.create(next(loan, question, form)));
    }

    private FormErrors words(LoanApplication loan, String question, LoanForm form) {
        var text = form.text("text");
        if (text.length() > LONGEST) {
            return FormErrors.none().with("text", Label.key("matching.lending.too-long", LONGEST, text.length()));
        }
        if (text.isEmpty() && !isLeaving(form)) {
            return FormErrors.none().with("text", Label.key("matching.lending.lacking." + question));
        }
        borrowing.write(loan.id(), question.equals("idea") ? WordKind.IDEA : WordKind.USE, text);
        return FormErrors.none();
    }

    private FormErrors amount(LoanApplication loan, LoanForm form) {
        var product = products.open(loan.parties().product());
        var asked = ProductPages.asked(product, form);
        if (asked.isEmpty()) {
            return ProductPages.errors(product, form);
        }
        return switch (borrowing.ask(loan.id(), form.version(), asked.get())) {
            case Decision.Not(var why) -> FormErrors.none().with("amount", Label.of(why));
            case Decision.Done _, Decision.DoneAlready _ -> FormErrors.none();
        };
    }

    private static String next(LoanApplication loan, String question, LoanForm form) {
        var at = "/matching/loans/" + loan.id().value();
        var after = QUESTIONS.indexOf(question) + 1;
        return isLeaving(form) || after == QUESTIONS.size() ? at : at + "/questions/" + QUESTIONS.get(after);
    }

    private static boolean isLeaving(LoanForm form) {
        return form.text("then").equals("return");
    }

    private Page page(LoanApplication loan, String question, LoanForm typed, FormErrors errors) {
        var sight = sights.of(loan);
        var product = products.open(loan.parties().product());
        var asked = ProductPages.asked(product, typed).orElse(loan.request());
        var text = question.equals("amount")
                ? typed.or("amount", loan.request().amount().amount().toPlainString())
                : typed.or("text", sight.word(question).map(WordView::text).orElse(""));
        var view = new QuestionView(
                sight,
                question,
                QUESTIONS.indexOf(question) + 1,
                QUESTIONS.size(),
                text,
                typed.or("months", Integer.toString(loan.request().months())),
                PlanView.of(product.example(asked, LendingPace.usual().day(clock.instant()))),
                errors);
        return Page.titled("matching/lending/question", view, Label.key("matching.lending.question." + question))
                .below(Label.key("matching.lending.loans"), "/matching/loans")
                .below(Label.key("matching.lending.application"), "/matching/loans/" + sight.id());
    }

    private static String known(String question) {
        if (!QUESTIONS.contains(question)) {
            throw new Refused(new LoanRefusal.NotFound());
        }
        return question;
    }

    private LoanApplication draft(UUID id) {
        var loan = new LoanId(id);
        permissions.require(actor.get(), "loan.write", loan.reference());
        return loans.find(loan)
                .filter(found -> found.way().state() == LoanState.DRAFT)
                .orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
    }
}
