package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.catalogue.editorial.judge.Judges;
import eu.savoirfaire.catalogue.editorial.judge.Preferences;
import eu.savoirfaire.catalogue.editorial.page.Typed;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What reviewers and curators say of themselves: which languages they read, which topics they know, whether they take more. */
@Controller("/review/me")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MePages {
    private static final String FORM = "me";

    private final Judges judges;
    private final Vocabularies vocabularies;
    private final CurrentActor actor;

    MePages(Judges judges, Vocabularies vocabularies, CurrentActor actor) {
        this.judges = judges;
        this.vocabularies = vocabularies;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit) {
        return page(visit, judges.preferences(me()), visit.parameter("saved").isPresent(), FormErrors.none());
    }

    @Post
    HttpResponse<?> save(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var said = said(new Typed(form));
        if (visit.switching()) {
            return HttpResponse.ok(page(visit, said, false, FormErrors.none()).keepingForm(FORM));
        }
        if (said.languages().isEmpty()) {
            var errors = FormErrors.none().with("languages", Label.key("catalogue.editorial.me.languages.wrong"));
            return HttpResponse.badRequest(page(visit, said, false, errors).keepingForm(FORM));
        }
        judges.prefer(me(), said);
        return HttpResponse.seeOther(URI.create("/review/me?saved=yes"));
    }

    private Preferences said(Typed typed) {
        var known = vocabularies.of(VocabularyName.TOPICS);
        return new Preferences(
                typed.all("languages").stream()
                        .flatMap(code -> Language.of(code).stream())
                        .collect(Collectors.toSet()),
                typed.all("topics").stream().filter(known::contains).collect(Collectors.toSet()),
                typed.text("available").equals("yes"));
    }

    private Page page(Visit visit, Preferences said, boolean saved, FormErrors errors) {
        var view = new MeView(
                Arrays.stream(Language.values())
                        .map(language -> Choice.of(
                                language.code(),
                                Label.key("catalogue.text-language." + language.code()),
                                said.languages().contains(language)))
                        .toList(),
                topics(said.topics(), visit.language()),
                List.of(
                        Choice.of("yes", Label.key("catalogue.editorial.me.available.yes"), said.available()),
                        Choice.of("no", Label.key("catalogue.editorial.me.available.no"), !said.available())),
                saved,
                errors);
        return Page.of("catalogue/editorial/me", view, "catalogue.editorial.me.title")
                .below(Label.key("catalogue.editorial.desk"), "/review");
    }

    private List<Choice> topics(Set<String> chosen, Language language) {
        var topics = vocabularies.of(VocabularyName.TOPICS);
        return topics.concepts().stream()
                .map(Concept::code)
                .map(code -> Choice.of(code, Label.of(topics.label(code, language)), chosen.contains(code)))
                .toList();
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }

    record MeView(
            List<Choice> languages, List<Choice> topics, List<Choice> available, boolean saved, FormErrors errors) {}
}
