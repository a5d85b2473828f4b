package eu.savoirfaire.matching.need.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.NeedRefusal;
import eu.savoirfaire.matching.need.stating.Stating;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.QuestionView;
import eu.savoirfaire.matching.question.Typed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person needs: a list, and for each the questions, the answers once more, and what can be done with it. */
@Controller("/matching/needs")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NeedPages {
    private static final String HOME = "/matching/needs";
    private static final String FORM = "questions";

    private final Stating stating;
    private final NeedQuestions questions;
    private final NeedAnswers answers;
    private final NeedText text;

    NeedPages(Stating stating, NeedQuestions questions, NeedAnswers answers, NeedText text) {
        this.stating = stating;
        this.questions = questions;
        this.answers = answers;
        this.text = text;
    }

    /** @param kinds of needs, to begin one */
    record NeedsView(List<NeedView> needs, List<Choice> kinds, boolean forAnother) {}

    @Get
    Page mine(HttpRequest<?> request) {
        var language = Visit.of(request).language();
        var needs = stating.mine().stream().map(kept -> view(kept, language)).toList();
        var kinds = Options.explained(NeedKind.class, "matching.need.kind", List.of());
        return framed(Page.of("matching/needs", new NeedsView(needs, kinds, stating.forAnother()), "matching.needs"));
    }

    @Get("/new/{kind}")
    Page ask(HttpRequest<?> request, String kind) {
        var asked = kind(kind);
        return begin(
                asked, new Typed(Map.of()), FormErrors.none(), Visit.of(request).language());
    }

    @Post("/new/{kind}")
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, String kind, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var asked = kind(kind);
        var typed = new Typed(form);
        var wrong = answers.wrong(asked, typed, visit.language());
        if (visit.switching()) {
            return HttpResponse.ok(
                    begin(asked, typed, FormErrors.none(), visit.language()).keepingForm(FORM));
        }
        if (wrong.any()) {
            return HttpResponse.badRequest(
                    begin(asked, typed, wrong, visit.language()).keepingForm(FORM));
        }
        return to(stating.begin(answers.wish(asked, typed)));
    }

    @Get("/{id}")
    Page show(HttpRequest<?> request, String id) {
        return page(view(stating.read(id(id)), Visit.of(request).language()));
    }

    @Get("/{id}/edit")
    Page edit(HttpRequest<?> request, String id) {
        var kept = stating.read(id(id));
        return edit(
                kept,
                answers.known(kept.need().wish()),
                kept.version(),
                FormErrors.none(),
                Optional.empty(),
                Visit.of(request).language());
    }

    @Post("/{id}/edit")
    @KeepsTyped
    HttpResponse<?> save(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var kept = stating.read(id(id));
        var typed = new Typed(form);
        var wrong = answers.wrong(kept.need().kind(), typed, visit.language());
        if (visit.switching() || wrong.any()) {
            var shown = visit.switching() ? FormErrors.none() : wrong;
            var page = edit(kept, typed, typed.seen(), shown, Optional.empty(), visit.language())
                    .keepingForm(FORM);
            return visit.switching() ? HttpResponse.ok(page) : HttpResponse.badRequest(page);
        }
        try {
            return to(stating.change(
                    kept.id(), typed.seen(), answers.wish(kept.need().kind(), typed)));
        } catch (Refused refused) {
            var now = stating.read(kept.id());
            var page = edit(now, typed, now.version(), FormErrors.none(), said(refused), visit.language())
                    .keepingForm(FORM);
            return HttpResponse.status(HttpStatus.CONFLICT).body(page);
        }
    }

    @Post("/{id}/{action}")
    HttpResponse<?> act(HttpRequest<?> request, String id, String action, @Body Map<String, Object> form) {
        var asked = Arrays.stream(NeedAction.values())
                .filter(one -> one.word().equals(action) && one != NeedAction.CHANGE)
                .findFirst()
                .orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
        try {
            return to(stating.move(id(id), new Typed(form).seen(), asked));
        } catch (Refused refused) {
            var now = view(stating.read(id(id)), Visit.of(request).language());
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(said(refused).map(now::saying).orElse(now)));
        }
    }

    /** What can be mended by looking again is said on the page; everything else goes on. */
    private static Optional<Label> said(Refused refused) {
        return switch (refused.refusal()) {
            case NeedRefusal.ChangedMeanwhile changed -> Optional.of(Label.of(changed));
            case NeedRefusal.NotNow notNow -> Optional.of(Label.of(notNow));
            default -> throw refused;
        };
    }

    private NeedView view(KeptNeed kept, Language language) {
        var wish = kept.need().wish();
        return NeedView.of(
                kept,
                text.brief(wish, language),
                text.lines(wish, language),
                stating.open(kept),
                stating.agreed(kept),
                stating.forAnother());
    }

    private Page page(NeedView view) {
        return framed(Page.titled("matching/need", view, Label.of(view.brief())))
                .below(Label.key("matching.needs"), HOME);
    }

    private Page begin(NeedKind kind, Typed typed, FormErrors errors, Language language) {
        return questions(
                kind,
                HOME + "/new/" + word(kind),
                HOME,
                questionsOf(kind, typed, language),
                0,
                errors,
                Optional.empty());
    }

    private Page edit(
            KeptNeed kept, Typed typed, int seen, FormErrors errors, Optional<Label> notice, Language language) {
        var address = HOME + "/" + kept.id().value();
        var kind = kept.need().kind();
        return questions(kind, address + "/edit", address, questionsOf(kind, typed, language), seen, errors, notice);
    }

    private List<Question> questionsOf(NeedKind kind, Typed typed, Language language) {
        return questions.ask(kind, typed, language);
    }

    private static Page questions(
            NeedKind kind,
            String action,
            String back,
            List<Question> asked,
            int seen,
            FormErrors errors,
            Optional<Label> notice) {
        var key = "matching.need.kind." + kind;
        var view = new QuestionView(
                action,
                Label.key(key),
                Label.key("matching.need.lead"),
                seen,
                asked,
                errors,
                notice,
                Label.key("matching.need.check"),
                back,
                Optional.empty());
        return framed(Page.of("matching/question", view, key)).below(Label.key("matching.needs"), HOME);
    }

    private static Page framed(Page page) {
        return page.below(Label.key("matching.entrance"), "/matching");
    }

    private static HttpResponse<?> to(KeptNeed kept) {
        return HttpResponse.seeOther(URI.create(HOME + "/" + kept.id().value()));
    }

    private static NeedId id(String text) {
        try {
            return new NeedId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new Refused(new NeedRefusal.NotFound());
        }
    }

    private static NeedKind kind(String word) {
        return Arrays.stream(NeedKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
    }

    private static String word(NeedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
