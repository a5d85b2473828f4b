package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.DeskTrail;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of all pages: found, seen side by side, changed. */
@Controller("/desk/texts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TextPages {
    private static final int ON_A_PAGE = 25;
    private static final int LONGEST_QUERY = 200;

    private final Bundles bundles;
    private final Texts texts;
    private final TextSearch search;
    private final Allowed allowed;

    TextPages(Bundles bundles, Texts texts, TextSearch search, Allowed allowed) {
        this.bundles = bundles;
        this.texts = texts;
        this.search = search;
        this.allowed = allowed;
    }

    @Get
    Page list(HttpRequest<?> request) {
        allowed.require("text.read");
        var visit = Visit.of(request);
        var asked = Parameters.of(visit);
        var typed = asked.text("q", LONGEST_QUERY).orElse("");
        var module = asked.code("module", bundles.modules()::contains).orElse("");
        var only = asked.code("only", TextSearch.ONLY::contains).orElse("");
        var paging = asked.paging(ON_A_PAGE);
        var changed = texts.changed();
        var keys = search.keys(typed, module, only, changed);
        var shown = keys.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(key -> entry(key, visit.language(), changed.getOrDefault(key, Map.of())))
                .toList();
        var view = new TextsView(
                typed,
                choices(bundles.modules(), module, "platform.desk.texts.module."),
                choices(TextSearch.ONLY, only, "platform.desk.texts.only."),
                shown,
                keys.size(),
                PageLinks.of(visit.address(), paging, keys.size()));
        return DeskTrail.under(Page.of("platform/desk/texts", view, "platform.desk.texts"));
    }

    @Get("/{key}")
    Page show(String key) {
        allowed.require("text.read");
        requireKnown(key);
        var changed = texts.changed().getOrDefault(key, Map.of());
        return page(new TextView(
                key,
                Stream.of(Language.values())
                        .map(language -> wordings(key, language, changed.getOrDefault(language, ""), false))
                        .toList(),
                FormErrors.none()));
    }

    @Post("/{key}")
    HttpResponse<?> change(HttpRequest<?> request, String key, @Body Map<String, Object> form) {
        allowed.require("text.change");
        requireKnown(key);
        var changes = Arrays.stream(Language.values())
                .map(language -> new Texts.Change(key, language, Field.typed(form, "text-" + language.code())))
                .toList();
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again(key, changes, FormErrors.none(), false));
        }
        var errors = FormErrors.none();
        for (var change : changes) {
            var flaw = texts.flaw(change);
            if (flaw.isPresent()) {
                errors = errors.with("text-" + change.language().code(), flaw.get());
            }
        }
        if (errors.any()) {
            return HttpResponse.badRequest(again(key, changes, errors, false));
        }
        if (form.containsKey("preview")) {
            return HttpResponse.ok(again(key, changes, errors, true));
        }
        texts.change(changes);
        return HttpResponse.seeOther(URI.create("/desk/texts/" + key));
    }

    private Page again(String key, List<Texts.Change> changes, FormErrors errors, boolean samples) {
        var wordings = changes.stream()
                .map(change -> wordings(key, change.language(), change.text(), samples))
                .toList();
        return page(new TextView(key, wordings, errors)).keepingForm("text-form");
    }

    private TextView.Wordings wordings(String key, Language language, String text, boolean samples) {
        var bundled = bundles.text(key, language);
        var read = samples ? new Wording(text.isEmpty() ? bundled : text, language).samples() : List.<String>of();
        return new TextView.Wordings(language, bundled, text, read);
    }

    private Entry entry(String key, Language reader, Map<Language, String> changed) {
        return new Entry(
                key,
                "/desk/texts/" + key,
                changed.getOrDefault(reader, bundles.text(key, reader)),
                changed.size(),
                !changed.isEmpty() && changed.size() < Language.values().length);
    }

    private void requireKnown(String key) {
        if (!bundles.has(key)) {
            throw new Refused(new TextRefusal.Unknown(key));
        }
    }

    private static Page page(TextView view) {
        return DeskTrail.under(Page.of("platform/desk/text", view, "platform.desk.texts.one"))
                .below(Label.key("platform.desk.texts"), "/desk/texts");
    }

    private static List<Choice> choices(List<String> codes, String chosen, String keys) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.desk.any"), chosen.isEmpty()));
        codes.forEach(code -> choices.add(Choice.of(code, Label.key(keys + code), code.equals(chosen))));
        return choices;
    }

    /** A page of texts. */
    record TextsView(
            String typed, List<Choice> modules, List<Choice> only, List<Entry> texts, long total, PageLinks pages) {}

    /**
     * @param text in the reader's language
     * @param changed in how many languages it is changed
     * @param partly in some but not in all
     */
    record Entry(String key, String href, String text, int changed, boolean partly) {}
}
