package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.filling.ProfileRefusal;
import eu.savoirfaire.matching.profile.Acquired;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.Question.Way;
import eu.savoirfaire.matching.question.QuestionView;
import eu.savoirfaire.matching.question.Typed;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One skill of a person: how well, how it was learnt, where, and what can be shown for it. */
@Controller("/matching/profile/skills/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SkillPages {
    private static final String FORM = "questions";

    private final Filling filling;
    private final Taxonomy taxonomy;

    SkillPages(Filling filling, Taxonomy taxonomy) {
        this.filling = filling;
        this.taxonomy = taxonomy;
    }

    @Get
    Page ask(HttpRequest<?> request, String code) {
        var kept = filling.read();
        var known =
                Claims.of(kept.profile(), skill(code)).map(SkillAnswers::known).orElseGet(() -> new Typed(Map.of()));
        return page(code, known, kept.version(), FormErrors.none(), Optional.empty(), language(request));
    }

    @Post
    @KeepsTyped
    HttpResponse<?> save(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form);
        var wrong = SkillAnswers.wrong(typed);
        if (visit.switching()) {
            return HttpResponse.ok(
                    page(code, typed, typed.seen(), FormErrors.none(), Optional.empty(), visit.language())
                            .keepingForm(FORM));
        }
        if (wrong.any()) {
            return HttpResponse.badRequest(page(code, typed, typed.seen(), wrong, Optional.empty(), visit.language())
                    .keepingForm(FORM));
        }
        try {
            var claim = SkillAnswers.claim(skill(code), typed);
            filling.change(typed.seen(), kept -> kept.with(Claims.claiming(kept.profile(), claim)));
            return HttpResponse.seeOther(URI.create(ProfilePages.HOME + "?saved=skills"));
        } catch (Refused refused) {
            return overtaken(refused, code, typed, visit.language());
        }
    }

    @Post("/remove")
    HttpResponse<?> remove(String code, @Body Map<String, Object> form) {
        var skill = skill(code);
        var kept = filling.read();
        var level = Claims.of(kept.profile(), skill).map(SkillClaim::level);
        filling.change(new Typed(form).seen(), before -> before.with(Claims.without(before.profile(), skill)));
        return HttpResponse.seeOther(URI.create(ProfilePages.HOME + "?removed=" + skill
                + level.map(one -> "&level=" + one).orElse("")));
    }

    private HttpResponse<?> overtaken(Refused refused, String code, Typed typed, Language language) {
        if (!(refused.refusal() instanceof ProfileRefusal.ChangedMeanwhile refusal)) {
            throw refused;
        }
        var now = filling.read().version();
        var page = page(code, typed, now, FormErrors.none(), Optional.of(Label.of(refusal)), language);
        return HttpResponse.status(HttpStatus.CONFLICT).body(page.keepingForm(FORM));
    }

    private Page page(
            String code, Typed typed, int seen, FormErrors errors, Optional<Label> notice, Language language) {
        var label = Label.of(taxonomy.skills().get(taxonomy.index(skill(code))).label(language));
        var view = new QuestionView(
                "/matching/profile/skills/" + code,
                label,
                Label.key("matching.skill.lead"),
                seen,
                questions(typed),
                errors,
                notice,
                Label.key("matching.question.save"),
                ProfilePages.HOME,
                removal(code));
        return ProfilePages.framed(Page.titled("matching/question", view, label))
                .below(Label.key("matching.profile"), ProfilePages.HOME);
    }

    private static Optional<QuestionView.Other> removal(String code) {
        return Optional.of(new QuestionView.Other(
                Label.key("matching.profile.remove"), "/matching/profile/skills/" + code + "/remove"));
    }

    private static List<Question> questions(Typed typed) {
        var levels = Proposals.levels().stream()
                .map(one -> new Choice(
                        one.value(),
                        one.label(),
                        typed.chosen("level").contains(one.value()),
                        Label.key("matching.profile.level." + one.value() + ".hint")))
                .toList();
        var evidence = Stream.of(Evidence.SELF_DECLARED, Evidence.EVIDENCED)
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("matching.skill.evidence." + one),
                        typed.chosen("evidence").contains(one.name())))
                .toList();
        var acquired = Options.of(Acquired.class, "matching.skill.acquired", typed.chosen("acquired"));
        return List.of(
                Question.of(Way.RADIO, "level", "matching.skill.level", levels),
                Question.of(Way.RADIO, "evidence", "matching.skill.evidence", evidence),
                Question.of(Way.SELECT, "acquired", "matching.skill.acquired", Options.orNotSure(acquired)),
                Question.line("where", "matching.skill.where", typed.text("where")));
    }

    private SkillCode skill(String code) {
        var skill = new SkillCode(code);
        if (taxonomy.find(skill).isEmpty()) {
            throw new Refused(new ProfileRefusal.NoSuchSkill(skill));
        }
        return skill;
    }

    private static Language language(HttpRequest<?> request) {
        return Visit.of(request).language();
    }
}
