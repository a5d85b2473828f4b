package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.question.QuestionView;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Qualifications that somebody asks to have recognised: a list, the questions about each, and what can be done with it. */
@Controller("/matching/recognitions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RecognitionPages {
    static final String HOME = "/matching/recognitions";
    private static final String FORM = "questions";
    private static final String WORDS = "words";

    private final Applying applying;
    private final RecognitionQuestions questions;
    private final RecognitionAnswers answers;
    private final RecognitionViews views;

    RecognitionPages(
            Applying applying, RecognitionQuestions questions, RecognitionAnswers answers, RecognitionViews views) {
        this.applying = applying;
        this.questions = questions;
        this.answers = answers;
        this.views = views;
    }

    record ListView(List<Told> all, boolean forAnother) {}

    @Get
    Page mine(HttpRequest<?> request) {
        var language = Visit.of(request).language();
        var all = applying.mine().stream().map(one -> views.told(one, language)).toList();
        var view = new ListView(all, applying.forAnother());
        return framed(Page.of("matching/recognition/list", view, "matching.recognition"));
    }

    @Get("/new")
    Page ask(HttpRequest<?> request) {
        return begin(new Typed(Map.of()), FormErrors.none(), Visit.of(request).language());
    }

    @Post("/new")
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form);
        var wrong = answers.wrong(typed);
        if (visit.switching()) {
            return HttpResponse.ok(
                    begin(typed, FormErrors.none(), visit.language()).keepingForm(FORM));
        }
        return wrong.any()
                ? HttpResponse.badRequest(begin(typed, wrong, visit.language()).keepingForm(FORM))
                : to(applying.begin(answers.qualification(typed)));
    }

    @Get("/{id}")
    Page show(HttpRequest<?> request, String id) {
        return page(
                applying.read(id(id)),
                "",
                FormErrors.none(),
                Optional.empty(),
                Visit.of(request).language());
    }

    @Get("/{id}/edit")
    Page edit(HttpRequest<?> request, String id) {
        var kept = applying.read(id(id));
        return edit(
                kept,
                RecognitionAnswers.known(kept.qualification()),
                kept.version(),
                FormErrors.none(),
                Optional.empty(),
                Visit.of(request).language());
    }

    @Post("/{id}/edit")
    @KeepsTyped
    HttpResponse<?> save(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var kept = applying.read(id(id));
        var typed = new Typed(form);
        var wrong = answers.wrong(typed);
        if (visit.switching() || wrong.any()) {
            var shown = visit.switching() ? FormErrors.none() : wrong;
            var page = edit(kept, typed, typed.seen(), shown, Optional.empty(), visit.language())
                    .keepingForm(FORM);
            return visit.switching() ? HttpResponse.ok(page) : HttpResponse.badRequest(page);
        }
        try {
            return to(applying.perform(
                    kept.id(), typed.seen(), new RecognitionCommand.Write(answers.qualification(typed))));
        } catch (Refused refused) {
            var said = Optional.of(overtaken(refused));
            var now = applying.read(kept.id());
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(edit(now, typed, now.version(), FormErrors.none(), said, visit.language())
                            .keepingForm(FORM));
        }
    }

    @Post("/{id}/{act}")
    @KeepsTyped
    HttpResponse<?> act(HttpRequest<?> request, String id, String act, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form);
        if (visit.switching()) {
            var page = page(
                    applying.read(id(id)), typed.text("text"), FormErrors.none(), Optional.empty(), visit.language());
            return HttpResponse.ok(page.keepingForm(WORDS));
        }
        try {
            return to(applying.perform(id(id), typed.seen(), command(act, typed)));
        } catch (Refused refused) {
            return refused(refused, id(id), typed, visit.language());
        }
    }

    private HttpResponse<?> refused(Refused refused, RecognitionId id, Typed typed, Language language) {
        return switch (refused.refusal()) {
            case RecognitionRefusal.NothingSaid said -> wrong(Label.of(said), id, typed, language);
            case RecognitionRefusal.TooLong said -> wrong(Label.of(said), id, typed, language);
            case RecognitionRefusal.Incomplete said ->
                HttpResponse.badRequest(page(
                        applying.read(id),
                        typed.text("text"),
                        FormErrors.none(),
                        Optional.of(Label.of(said)),
                        language));
            default -> {
                var said = Optional.of(overtaken(refused));
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(applying.read(id), typed.text("text"), FormErrors.none(), said, language));
            }
        };
    }

    private HttpResponse<?> wrong(Label said, RecognitionId id, Typed typed, Language language) {
        var errors = FormErrors.none().with("text", said);
        var page = page(applying.read(id), typed.text("text"), errors, Optional.empty(), language);
        return HttpResponse.badRequest(page.keepingForm(WORDS));
    }

    /** What can be mended by looking again is said on the page; everything else goes on. */
    static Label overtaken(Refused refused) {
        return switch (refused.refusal()) {
            case RecognitionRefusal.ChangedMeanwhile changed -> Label.of(changed);
            case RecognitionRefusal.NotNow notNow -> Label.of(notNow);
            default -> throw refused;
        };
    }

    private static RecognitionCommand command(String word, Typed typed) {
        var action = RecognitionAction.of(word).orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
        return switch (action) {
            case SUBMIT, WITHDRAW, RESTORE -> new RecognitionCommand.Simple(action);
            case ANSWER, APPEAL -> new RecognitionCommand.Say(action, typed.text("text"));
            case CHANGE, TAKE_UP, LAY_DOWN, ASK, RECOGNISE, REFUSE ->
                throw new Refused(new RecognitionRefusal.NotFound());
        };
    }

    private Page page(Recognition kept, String typed, FormErrors errors, Optional<Label> notice, Language language) {
        var told = views.told(kept, language);
        var view = new OwnView(
                told,
                Optional.ofNullable(kept.qualification().purpose()).map(Purpose::months),
                applying.open(kept),
                RecognitionViews.missing(told),
                applying.forAnother(),
                typed,
                errors,
                notice);
        var title = told.untitled() ? Label.key("matching.recognition.untitled") : Label.of(told.title());
        return framed(Page.titled("matching/recognition/own", view, title))
                .below(Label.key("matching.recognition"), HOME);
    }

    private Page begin(Typed typed, FormErrors errors, Language language) {
        return questions(HOME + "/new", HOME, typed, 0, errors, Optional.empty(), language);
    }

    private Page edit(
            Recognition kept, Typed typed, int seen, FormErrors errors, Optional<Label> notice, Language language) {
        var address = HOME + "/" + kept.id().value();
        return questions(address + "/edit", address, typed, seen, errors, notice, language);
    }

    private Page questions(
            String action,
            String back,
            Typed typed,
            int seen,
            FormErrors errors,
            Optional<Label> notice,
            Language language) {
        var view = new QuestionView(
                action,
                Label.key("matching.recognition.one"),
                Label.key("matching.recognition.one.lead"),
                seen,
                questions.ask(typed, language),
                errors,
                notice,
                Label.key("matching.recognition.check"),
                back,
                Optional.empty());
        return framed(Page.of("matching/question", view, "matching.recognition.one"))
                .below(Label.key("matching.recognition"), HOME);
    }

    private static Page framed(Page page) {
        return page.below(Label.key("matching.entrance"), "/matching");
    }

    private static HttpResponse<?> to(Recognition kept) {
        return HttpResponse.seeOther(URI.create(HOME + "/" + kept.id().value()));
    }

    static RecognitionId id(String text) {
        try {
            return new RecognitionId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new Refused(new RecognitionRefusal.NotFound());
        }
    }
}
