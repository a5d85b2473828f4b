package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.profile.SkillClaim;
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
import java.util.UUID;
import java.util.stream.IntStream;

/** Skills to be confirmed: what a person asked for, and what waits for an assessor. */
@Controller("/assessments")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AssessmentPages {
    private static final String MINE = "/assessments";
    private static final String QUEUE = "/assessments/queue";

    private final Assessing assessing;
    private final Taxonomy taxonomy;
    private final CurrentActor actor;

    AssessmentPages(Assessing assessing, Taxonomy taxonomy, CurrentActor actor) {
        this.assessing = assessing;
        this.taxonomy = taxonomy;
        this.actor = actor;
    }

    /** @param open skills that can be asked about */
    record MineView(List<Shown> asked, List<Choice> open, boolean assessor) {}

    /** @param levels to choose how well, for whoever decides */
    record QueueView(List<Shown> waiting, List<Choice> levels, Optional<Label> notice) {}

    /**
     * @param name whose skill it is, for assessors
     * @param held whether whoever reads has taken it
     */
    record Shown(
            String id, String skill, AssessmentState state, Label claimed, String remark, String name, boolean held) {

        public Label stateText() {
            return Label.key("matching.assessment.state." + state);
        }

        public boolean good() {
            return state == AssessmentState.VALIDATED;
        }

        public boolean open() {
            return state.isOpen();
        }
    }

    @Get
    Page mine(HttpRequest<?> request) {
        var language = Visit.of(request).language();
        var asked = assessing.mine().stream()
                .map(one -> shown(one, "", false, language))
                .toList();
        var open = assessing.open().stream()
                .map(claim -> Choice.of(claim.skill().value(), Label.of(label(claim.skill(), language)), false))
                .toList();
        var view = new MineView(asked, open, actor.get().is(Role.ASSESSOR));
        return framed(Page.of("matching/assessments", view, "matching.assessment"));
    }

    @Post
    HttpResponse<?> ask(@Body Map<String, Object> form) {
        assessing.ask(new SkillCode(new Typed(form).text("skill")));
        return HttpResponse.seeOther(URI.create(MINE));
    }

    @Post("/{id}/withdraw")
    HttpResponse<?> withdraw(String id) {
        assessing.withdraw(id(id));
        return HttpResponse.seeOther(URI.create(MINE));
    }

    @Get("/queue")
    Page queue(HttpRequest<?> request) {
        return queue(Visit.of(request).language(), Optional.empty());
    }

    @Post("/queue/{id}/{act}")
    @KeepsTyped
    HttpResponse<?> act(HttpRequest<?> request, String id, String act, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        try {
            switch (act) {
                case "take" -> assessing.take(id(id));
                case "lay-down" -> assessing.layDown(id(id));
                case "validate" -> assessing.validate(id(id), level(typed));
                case "not-yet" -> assessing.notYet(id(id), typed.text("why"));
                default -> throw new Refused(new AssessmentRefusal.NotFound());
            }
            return HttpResponse.seeOther(URI.create(QUEUE));
        } catch (Refused refused) {
            return said(refused, Visit.of(request).language());
        }
    }

    private HttpResponse<?> said(Refused refused, Language language) {
        return switch (refused.refusal()) {
            case AssessmentRefusal.NoReason none ->
                HttpResponse.badRequest(queue(language, Optional.of(Label.of(none))));
            case AssessmentRefusal.NotNow late ->
                HttpResponse.status(HttpStatus.CONFLICT).body(queue(language, Optional.of(Label.of(late))));
            default -> throw refused;
        };
    }

    private Page queue(Language language, Optional<Label> notice) {
        var waiting = assessing.queue().stream()
                .map(one -> shown(
                        one.assessment(), one.name(), one.assessment().state() == AssessmentState.TAKEN, language))
                .toList();
        var levels = IntStream.rangeClosed(1, SkillClaim.HIGHEST)
                .mapToObj(level ->
                        Choice.of(Integer.toString(level), Label.key("matching.profile.level." + level), level == 2))
                .toList();
        return framed(Page.of("matching/queue", new QueueView(waiting, levels, notice), "matching.assessment.queue"))
                .below(Label.key("matching.assessment"), MINE);
    }

    private Shown shown(Assessment one, String name, boolean held, Language language) {
        var level = one.state().isOpen() ? assessing.claimed(one) : one.found().orElse(one.claimed());
        return new Shown(
                one.id().toString(),
                label(one.skill(), language),
                one.state(),
                Label.key("matching.profile.level." + level),
                one.remark().orElse(""),
                name,
                held);
    }

    private String label(SkillCode code, Language language) {
        return taxonomy.find(code)
                .map(index -> taxonomy.skills().get(index).label(language))
                .orElse(code.value());
    }

    private static int level(Typed typed) {
        return typed.number("level")
                .filter(level -> level >= 1 && level <= SkillClaim.HIGHEST)
                .orElseThrow(() -> new Refused(new AssessmentRefusal.NoReason()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused(new AssessmentRefusal.NotFound());
        }
    }

    private static Page framed(Page page) {
        return page.below(Label.key("matching.entrance"), "/matching");
    }
}
