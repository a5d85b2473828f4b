package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.Measure;
import eu.savoirfaire.matching.recognition.NextStep;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.recognition.conduct.Deciding;
import eu.savoirfaire.matching.recognition.conduct.Deciding.Waiting;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The desk of the assessors of qualifications. */
@Controller("/assessments/recognitions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CasePages {
    private static final String DESK = "/assessments/recognitions";
    private static final int HIGHEST_EQF = 8;

    private final Deciding deciding;
    private final RecognitionViews views;

    CasePages(Deciding deciding, RecognitionViews views) {
        this.deciding = deciding;
        this.views = views;
    }

    @Get
    Page queue(HttpRequest<?> request) {
        var language = Visit.of(request).language();
        var entries = deciding.queue().stream()
                .map(one -> new QueueView.Entry(
                        views.told(one.recognition(), language), one.name(), deciding.holds(one.recognition())))
                .toList();
        return Page.of("matching/recognition/queue", new QueueView(entries), "matching.recognition.queue")
                .below(Label.key("matching.entrance"), "/matching");
    }

    @Get("/{id}")
    Page one(HttpRequest<?> request, String id) {
        var nothing = new Typed(Map.of());
        return page(
                deciding.read(RecognitionPages.id(id)),
                nothing,
                FormErrors.none(),
                Optional.empty(),
                Visit.of(request).language());
    }

    @Post("/{id}/{act}")
    @KeepsTyped
    HttpResponse<?> act(HttpRequest<?> request, String id, String act, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var what = RecognitionPages.id(id);
        var typed = new Typed(form);
        if (visit.switching()) {
            var page = page(deciding.read(what), typed, FormErrors.none(), Optional.empty(), visit.language());
            return HttpResponse.ok(page.keepingForm(act));
        }
        var command = command(act, typed);
        try {
            var after = deciding.perform(what, typed.seen(), command);
            return HttpResponse.seeOther(
                    URI.create(deciding.holds(after) ? DESK + "/" + after.id().value() : DESK));
        } catch (Refused refused) {
            return refused(refused, what, command, typed, visit.language());
        }
    }

    private HttpResponse<?> refused(
            Refused refused, RecognitionId id, RecognitionCommand command, Typed typed, Language language) {
        return switch (refused.refusal()) {
            case RecognitionRefusal.NothingSaid said ->
                wrong(id, command, field(command), Label.of(said), typed, language);
            case RecognitionRefusal.TooLong said -> wrong(id, command, field(command), Label.of(said), typed, language);
            case RecognitionRefusal.NoSuchLevel said -> wrong(id, command, "eqf", Label.of(said), typed, language);
            case RecognitionRefusal.NoNextStep said -> wrong(id, command, "next", Label.of(said), typed, language);
            default -> {
                var said = Optional.of(RecognitionPages.overtaken(refused));
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(deciding.read(id), typed, FormErrors.none(), said, language));
            }
        };
    }

    private HttpResponse<?> wrong(
            RecognitionId id, RecognitionCommand command, String field, Label said, Typed typed, Language language) {
        var errors = FormErrors.none().with(field, said);
        var page = page(deciding.read(id), typed, errors, Optional.empty(), language);
        return HttpResponse.badRequest(page.keepingForm(command.action().word()));
    }

    /** The field that was left empty, or is too long. */
    private static String field(RecognitionCommand command) {
        return switch (command) {
            case RecognitionCommand.Recognise _ -> "decision";
            case RecognitionCommand.Refuse _ -> "reason";
            case RecognitionCommand.Say _, RecognitionCommand.Simple _, RecognitionCommand.Write _ -> "question";
        };
    }

    private static RecognitionCommand command(String word, Typed typed) {
        var action = RecognitionAction.of(word).orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
        return switch (action) {
            case TAKE_UP, LAY_DOWN -> new RecognitionCommand.Simple(action);
            case ASK -> new RecognitionCommand.Say(action, typed.text("question"));
            case RECOGNISE ->
                new RecognitionCommand.Recognise(new Outcome.Recognised(
                        typed.number("eqf").orElse(0),
                        constants(Measure.class, typed.chosen("measures")),
                        typed.text("decision")));
            case REFUSE ->
                new RecognitionCommand.Refuse(new Outcome.NotRecognised(
                        typed.text("reason"), constants(NextStep.class, typed.chosen("next"))));
            case CHANGE, SUBMIT, ANSWER, APPEAL, WITHDRAW, RESTORE ->
                throw new Refused(new RecognitionRefusal.NotFound());
        };
    }

    private Page page(Waiting waiting, Typed typed, FormErrors errors, Optional<Label> notice, Language language) {
        var one = waiting.recognition();
        var view = new CaseView(
                views.told(one, language),
                waiting.name(),
                deciding.holds(one),
                levels(typed),
                Options.of(Measure.class, "matching.recognition.measure", typed.chosen("measures")),
                Options.of(NextStep.class, "matching.recognition.next", typed.chosen("next")),
                typed,
                errors,
                notice);
        return Page.of("matching/recognition/case", view, "matching.recognition.case")
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.recognition.queue"), DESK);
    }

    private static List<Choice> levels(Typed typed) {
        var levels = IntStream.rangeClosed(1, HIGHEST_EQF)
                .mapToObj(Integer::toString)
                .map(level -> Choice.of(
                        level,
                        Label.key("matching.recognition.level-of", level, Label.key("matching.profile.eqf." + level)),
                        typed.chosen("eqf").contains(level)));
        return Options.orNone(Label.key("matching.recognition.eqf.none"), levels.toList());
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
