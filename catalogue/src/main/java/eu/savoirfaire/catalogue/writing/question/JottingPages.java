package eu.savoirfaire.catalogue.writing.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.WritingRefusal;
import eu.savoirfaire.catalogue.writing.check.Advice;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the script of a section's page asks while somebody types. */
@Controller("/sheets/{code}")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class JottingPages {
    /** One text every second and a half by whoever types in two windows without a pause. */
    private static final Allowance TYPED = new Allowance("jotting", 100, Duration.ofMinutes(1));

    private final Writing writing;
    private final Jottings jottings;
    private final RateLimits limits;
    private final Messages messages;
    private final CurrentActor actor;

    JottingPages(Writing writing, Jottings jottings, RateLimits limits, Messages messages, CurrentActor actor) {
        this.writing = writing;
        this.jottings = jottings;
        this.limits = limits;
        this.messages = messages;
        this.actor = actor;
    }

    /**
     * What came of keeping a text.
     *
     * @param at when it was kept; absent where nothing was to be kept
     * @param words how many it has, in the reader's words
     * @param advice what would make it easier to read, in the reader's words
     * @param others who else is writing in the sheet, in the reader's words
     * @param closed why it cannot be saved; empty where it can
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Kept(@Nullable Instant at, String words, List<String> advice, List<String> others, String closed) {}

    @Post("/{section}/jotting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Kept keep(HttpRequest<?> request, String code, String section, @Body Map<String, Object> form) {
        limits.require(me().value().toString(), TYPED);
        var practice = writing.require(code);
        var asked = Section.of(section).orElseThrow(() -> new Refused(new WritingRefusal.NoSection(section)));
        var text = typed(form, "text");
        if (text.length() > 2 * Writing.LONGEST) {
            throw new Refused(new WritingRefusal.TooLong(Writing.LONGEST));
        }
        var at = jottings.keep(practice.id(), asked, me(), text, TextMark.read(typed(form, "seen")));
        return kept(request, practice, asked, text, at);
    }

    /** Who else is writing in the sheet. */
    @Get("/writing-now")
    List<String> others(HttpRequest<?> request, String code) {
        return others(request, writing.require(code));
    }

    private Kept kept(HttpRequest<?> request, Practice practice, Section section, String text, Instant at) {
        var language = Visit.of(request).language();
        var advice = Advice.of(section, text, Writing.sheet(practice).textLanguage());
        var closed =
                writing.isOpen(practice) ? "" : messages.text(language, "catalogue.writing.closed", practice.code());
        return new Kept(
                at,
                messages.text(language, "catalogue.writing.words", TypedText.words(text)),
                Stream.concat(advice.reading().stream(), advice.lengthy().stream())
                        .map(label -> messages.text(language, label))
                        .toList(),
                others(request, practice),
                closed);
    }

    private List<String> others(HttpRequest<?> request, Practice practice) {
        var language = Visit.of(request).language();
        return jottings.others(practice.id(), me()).stream()
                .map(other -> messages.text(
                        language,
                        "catalogue.writing.other",
                        other.name(),
                        Label.key("catalogue.section." + other.section().key())))
                .toList();
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }

    private static String typed(Map<String, Object> form, String field) {
        return form.get(field) instanceof String text ? text : "";
    }
}
