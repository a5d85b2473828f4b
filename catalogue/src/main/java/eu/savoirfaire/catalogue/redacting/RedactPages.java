package eu.savoirfaire.catalogue.redacting;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.redaction.Redaction;
import eu.savoirfaire.catalogue.redaction.RedactionRefusal;
import eu.savoirfaire.catalogue.redaction.Redactions;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where curators take a person's data out of a practice. */
@Controller("/practices/{slug}/redact")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RedactPages {
    private static final String FORM = "redaction";
    private static final String WORDS = "words";
    private static final int LONGEST = 2_000;

    private final Practices practices;
    private final Redacting redacting;
    private final Redactions redactions;
    private final CurrentActor actor;

    RedactPages(Practices practices, Redacting redacting, Redactions redactions, CurrentActor actor) {
        this.practices = practices;
        this.redacting = redacting;
        this.redactions = redactions;
        this.actor = actor;
    }

    @Get
    Page form(String slug) {
        return page(practice(slug), "", FormErrors.none());
    }

    @Post
    HttpResponse<?> ask(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var practice = practice(slug);
        var typed = form.get(WORDS) instanceof String text ? text.strip() : "";
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(practice, typed, FormErrors.none()).keepingForm(FORM));
        }
        var words =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (words.isEmpty() || typed.length() > LONGEST || words.stream().anyMatch(RedactPages::tooShort)) {
            return wrong(practice, typed, Label.key("catalogue.redaction.words.wrong", Removal.SHORTEST));
        }
        try {
            redacting.ask(practice, words);
        } catch (Refused refused) {
            if (refused.refusal() instanceof RedactionRefusal.NotThere nothing) {
                return wrong(practice, typed, Label.key(nothing.code()));
            }
            throw refused;
        }
        return HttpResponse.seeOther(URI.create(address(practice)));
    }

    @Post("/{id}")
    HttpResponse<?> settle(String slug, UUID id, @Body Map<String, Object> form) {
        var practice = practice(slug);
        if ("confirm".equals(form.get("act"))) {
            redacting.confirm(id);
        } else {
            redacting.drop(id);
        }
        return HttpResponse.seeOther(URI.create(address(practice)));
    }

    private static boolean tooShort(String word) {
        return word.length() < Removal.SHORTEST;
    }

    private HttpResponse<?> wrong(Practice practice, String typed, Label message) {
        return HttpResponse.badRequest(
                page(practice, typed, FormErrors.none().with(WORDS, message)).keepingForm(FORM));
    }

    private Practice practice(String slug) {
        return practices.findBySlug(slug).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(slug)));
    }

    private static String address(Practice practice) {
        return "/practices/" + practice.slug() + "/redact";
    }

    private Page page(Practice practice, String typed, FormErrors errors) {
        var sheet = practice.newest().sheet();
        var view = new RedactView(
                practice.slug(),
                practice.code(),
                new Phrase(sheet.title(), sheet.textLanguage()),
                redactions.of(practice.id()).reversed().stream()
                        .map(this::entry)
                        .toList(),
                typed,
                errors);
        return Page.of("catalogue/redact", view, "catalogue.redaction.title")
                .below(Label.key("catalogue.practices"), "/practices")
                .below(Label.of(practice.code()), "/practices/" + practice.slug());
    }

    private RedactView.Entry entry(Redaction redaction) {
        var me = actor.get().person();
        return new RedactView.Entry(
                redaction.id(),
                redaction.state(),
                redaction.words(),
                redaction.places(),
                LocalDate.ofInstant(redaction.settledAt().orElse(redaction.askedAt()), ZoneOffset.UTC),
                redaction.askedBy().isPresent() && redaction.askedBy().equals(me));
    }

    /** What was asked for so far, and the form to ask. */
    record RedactView(String slug, String code, Phrase title, List<Entry> entries, String words, FormErrors errors) {

        /**
         * @param on when it was asked for or settled
         * @param own whether whoever reads asked for it, so that somebody else has to confirm
         */
        record Entry(UUID id, Redaction.State state, List<String> words, int places, LocalDate on, boolean own) {
            public boolean waits() {
                return state == Redaction.State.ASKED;
            }
        }
    }
}
