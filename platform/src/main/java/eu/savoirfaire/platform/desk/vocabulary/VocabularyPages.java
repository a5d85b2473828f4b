package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Amendment;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.DeskTrail;
import eu.savoirfaire.platform.job.JobRefusal;
import eu.savoirfaire.platform.job.Jobs;
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
import java.util.stream.Stream;

/** The vocabularies, and the words of their terms. Names of countries and regions are official, and not changed here. */
@Controller("/desk/vocabularies")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class VocabularyPages {
    private final Vocabularies vocabularies;
    private final Terms terms;
    private final Jobs jobs;
    private final Allowed allowed;

    VocabularyPages(Vocabularies vocabularies, Terms terms, Jobs jobs, Allowed allowed) {
        this.vocabularies = vocabularies;
        this.terms = terms;
        this.jobs = jobs;
        this.allowed = allowed;
    }

    @Get
    Page all() {
        allowed.require("vocabulary.read");
        var changed =
                terms.changed().stream().collect(Collectors.groupingBy(Amendment::vocabulary, Collectors.counting()));
        var doors = vocabularies.all().stream()
                .filter(vocabulary -> !vocabulary.name().holdsNames())
                .map(vocabulary -> new TermViews.Door(
                        named(vocabulary.name()),
                        address(vocabulary.name()),
                        vocabulary.concepts().size(),
                        changed.getOrDefault(vocabulary.name(), 0L)))
                .toList();
        return DeskTrail.under(
                Page.of("platform/desk/vocabularies", new TermViews.AllView(doors), "platform.desk.vocabularies"));
    }

    @Get("/{name}")
    Page one(HttpRequest<?> request, String name) {
        allowed.require("vocabulary.read");
        var vocabulary = vocabulary(name);
        var language = Visit.of(request).language();
        var changed = changedCodes(vocabulary.name());
        var shown = vocabulary.concepts().stream()
                .map(concept -> new TermViews.Term(
                        concept.code(),
                        address(vocabulary.name()) + "/" + concept.code(),
                        concept.label(language),
                        changed.contains(concept.code())))
                .toList();
        var view = new TermViews.VocabularyView(named(vocabulary.name()), !changed.isEmpty(), shown);
        return below(Page.titled("platform/desk/vocabulary", view, named(vocabulary.name())));
    }

    @Get("/{name}/{code}")
    Page term(String name, String code) {
        allowed.require("vocabulary.read");
        var vocabulary = vocabulary(name);
        requireTerm(vocabulary, code);
        var changed = terms.changed();
        var words = Stream.of(Language.values())
                .map(language -> changed.stream()
                        .filter(one -> one.vocabulary() == vocabulary.name()
                                && one.code().equals(code)
                                && one.language() == language)
                        .findFirst()
                        .orElse(new Amendment(vocabulary.name(), code, language, "", List.of())))
                .toList();
        return page(vocabulary, code, words, FormErrors.none());
    }

    @Post("/{name}/{code}")
    HttpResponse<?> change(HttpRequest<?> request, String name, String code, @Body Map<String, Object> form) {
        allowed.require("vocabulary.change");
        var vocabulary = vocabulary(name);
        requireTerm(vocabulary, code);
        var changes = Arrays.stream(Language.values())
                .map(language -> new Amendment(
                        vocabulary.name(),
                        code,
                        language,
                        TermWords.label(Field.typed(form, "label-" + language.code())),
                        TermWords.synonyms(Field.typed(form, "synonyms-" + language.code()))))
                .toList();
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again(vocabulary, code, changes, FormErrors.none()));
        }
        var errors = TermWords.errors(changes);
        if (!errors.any() && !terms.fit(changes)) {
            errors = errors.with("label-it", Label.key("platform.desk.vocabulary.two-meanings"));
        }
        if (errors.any()) {
            return HttpResponse.badRequest(again(vocabulary, code, changes, errors));
        }
        terms.change(changes);
        return HttpResponse.seeOther(URI.create(address(vocabulary.name())));
    }

    /** What is searched was indexed in the old words: whoever changed them may have it indexed anew. */
    @Post("/{name}/reindex")
    HttpResponse<?> reindex(String name) {
        allowed.require("vocabulary.change");
        vocabulary(name);
        try {
            jobs.begin("reindex", "");
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof JobRefusal.Busy)) {
                throw refused;
            }
        }
        return HttpResponse.seeOther(URI.create(allowed.may("job.see") ? "/desk/jobs" : "/desk/vocabularies"));
    }

    private Page again(Vocabulary vocabulary, String code, List<Amendment> changes, FormErrors errors) {
        return page(vocabulary, code, changes, errors).keepingForm("term-form");
    }

    private Page page(Vocabulary vocabulary, String code, List<Amendment> words, FormErrors errors) {
        var concept = vocabularies.original(vocabulary.name()).concept(code).orElseThrow(VocabularyPages::unknown);
        var view = new TermViews.TermView(
                address(vocabulary.name()) + "/" + code,
                code,
                words.stream().map(change -> words(concept, change)).toList(),
                errors);
        return below(Page.of("platform/desk/term", view, "platform.desk.vocabulary.term"))
                .below(named(vocabulary.name()), address(vocabulary.name()));
    }

    private static TermViews.Words words(Concept concept, Amendment change) {
        var synonyms = concept.forms(change.language())
                .filter(form -> form.kind() == Kind.SYNONYM)
                .map(Concept.Form::text)
                .collect(Collectors.joining(", "));
        return new TermViews.Words(
                change.language(),
                concept.label(change.language()),
                synonyms,
                change.label(),
                String.join("\n", change.synonyms()));
    }

    private Set<String> changedCodes(VocabularyName name) {
        return terms.changed().stream()
                .filter(change -> change.vocabulary() == name)
                .map(Amendment::code)
                .collect(Collectors.toSet());
    }

    private Vocabulary vocabulary(String name) {
        return VocabularyName.of(name)
                .filter(known -> !known.holdsNames())
                .map(vocabularies::of)
                .orElseThrow(VocabularyPages::unknown);
    }

    private static void requireTerm(Vocabulary vocabulary, String code) {
        if (!vocabulary.contains(code)) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(new TermRefusal.Unknown());
    }

    private static Label named(VocabularyName name) {
        return Label.key("platform.desk.vocabulary.name." + name.code());
    }

    private static String address(VocabularyName name) {
        return "/desk/vocabularies/" + name.code();
    }

    private static Page below(Page page) {
        return DeskTrail.under(page).below(Label.key("platform.desk.vocabularies"), "/desk/vocabularies");
    }
}
