package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.filling.ProfileRefusal;
import eu.savoirfaire.matching.question.QuestionView;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profile as a list of small questions, and each question on its page. */
@Controller("/matching/profile")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProfilePages {
    static final String HOME = "/matching/profile";

    private static final String FORM = "questions";

    private final Filling filling;
    private final Applying applying;
    private final ProfileQuestions questions;
    private final ProfileAnswers answers;
    private final ProfileText text;
    private final Taxonomy taxonomy;
    private final CurrentActor actor;

    ProfilePages(
            Filling filling,
            Applying applying,
            ProfileQuestions questions,
            ProfileAnswers answers,
            ProfileText text,
            Taxonomy taxonomy,
            CurrentActor actor) {
        this.filling = filling;
        this.applying = applying;
        this.questions = questions;
        this.answers = answers;
        this.text = text;
        this.taxonomy = taxonomy;
        this.actor = actor;
    }

    @Get
    Page whole(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var kept = filling.read();
        var columns = new ArrayList<ProfileView.Column>();
        columns.add(new ProfileView.Column(visit.language(), text.of(kept.profile(), visit.language())));
        var beside = visit.parameter("beside").flatMap(Language::of).filter(other -> other != visit.language());
        beside.ifPresent(other -> columns.add(new ProfileView.Column(other, text.of(kept.profile(), other))));
        var view = new ProfileView(
                columns,
                others(visit.language(), beside),
                recognised(),
                kept.unmatched().words(),
                kept.version(),
                removed(visit),
                visit.parameter("saved").isPresent(),
                actor.get().onBehalfOf().isPresent());
        return framed(Page.of("matching/profile", view, "matching.profile"));
    }

    @Get("/about/{topic}")
    Page ask(HttpRequest<?> request, String topic) {
        var visit = Visit.of(request);
        var asked = topic(topic);
        var kept = filling.read();
        var language = visit.parameter("language").orElse(visit.language().code());
        var known = answers.known(asked, kept.profile(), language);
        return page(asked, known, kept.version(), FormErrors.none(), Optional.empty(), visit.language());
    }

    @Post("/about/{topic}")
    @KeepsTyped
    HttpResponse<?> answer(HttpRequest<?> request, String topic, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var asked = topic(topic);
        var typed = new Typed(form);
        var wrong = answers.wrong(asked, typed);
        if (visit.switching() || wrong.any()) {
            var page = page(
                            asked,
                            typed,
                            typed.seen(),
                            visit.switching() ? FormErrors.none() : wrong,
                            Optional.empty(),
                            visit.language())
                    .keepingForm(FORM);
            return visit.switching() ? HttpResponse.ok(page) : HttpResponse.badRequest(page);
        }
        try {
            filling.change(typed.seen(), kept -> kept.with(answers.with(asked, kept.profile(), typed)));
            return HttpResponse.seeOther(URI.create(HOME + "?saved=" + asked.word()));
        } catch (Refused refused) {
            return overtaken(refused, asked, typed, visit.language());
        }
    }

    /** Somebody else changed the profile: what was typed is shown again, to be saved over what is there now. */
    private HttpResponse<?> overtaken(Refused refused, Topic topic, Typed typed, Language language) {
        if (!(refused.refusal() instanceof ProfileRefusal.ChangedMeanwhile refusal)) {
            throw refused;
        }
        var now = filling.read().version();
        var page = page(topic, typed, now, FormErrors.none(), Optional.of(Label.of(refusal)), language);
        return HttpResponse.status(HttpStatus.CONFLICT).body(page.keepingForm(FORM));
    }

    private Page page(
            Topic topic, Typed typed, int seen, FormErrors errors, Optional<Label> notice, Language language) {
        var view = new QuestionView(
                topic.address(),
                Label.key(topic.key()),
                Label.key(topic.key() + ".lead"),
                seen,
                questions.ask(topic, typed, language),
                errors,
                notice,
                Label.key("matching.question.save"),
                HOME,
                Optional.empty());
        return framed(Page.of("matching/question", view, topic.key())).below(Label.key("matching.profile"), HOME);
    }

    private List<ProfileView.Recognised> recognised() {
        return applying.mine().stream()
                .flatMap(one -> one.outcome().flatMap(outcome -> recognised(one, outcome)).stream())
                .toList();
    }

    private static Optional<ProfileView.Recognised> recognised(Recognition one, Outcome outcome) {
        var title = one.qualification().title();
        return outcome instanceof Outcome.Recognised worth
                ? Optional.of(new ProfileView.Recognised(
                        one.id().value().toString(), title.text(), title.language(), worth.eqf(), worth.isFull()))
                : Optional.empty();
    }

    private Optional<ProfileView.Removed> removed(Visit visit) {
        var level =
                visit.parameter("level").filter(text -> text.matches("[1-4]")).map(Integer::parseInt);
        return visit.parameter("removed")
                .flatMap(code -> taxonomy.find(new SkillCode(code)))
                .map(taxonomy.skills()::get)
                .map(skill ->
                        new ProfileView.Removed(skill.code().value(), level.orElse(1), skill.label(visit.language())));
    }

    private static List<Choice> others(Language own, Optional<Language> chosen) {
        return Arrays.stream(Language.values())
                .filter(language -> language != own)
                .map(language -> Choice.of(
                        language.code(),
                        Label.of(language.ownName()),
                        chosen.filter(language::equals).isPresent()))
                .toList();
    }

    private static Topic topic(String word) {
        return Topic.of(word).orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
    }

    static Page framed(Page page) {
        return page.below(Label.key("matching.entrance"), "/matching");
    }
}
