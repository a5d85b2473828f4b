package eu.savoirfaire.catalogue.writing.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.catalogue.writing.SectionEdit;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.Writing.Written;
import eu.savoirfaire.catalogue.writing.WritingRefusal;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sheets as programs write them, for whoever has signed in and may. */
@Controller("/api/v1/practices")
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "drafts")
class DraftApi {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final BegunRequests requests;
    private final Beginning beginning;
    private final Writing writing;
    private final CurrentActor actor;

    DraftApi(BegunRequests requests, Beginning beginning, Writing writing, CurrentActor actor) {
        this.requests = requests;
        this.beginning = beginning;
        this.writing = writing;
        this.actor = actor;
    }

    /**
     * What a sheet is begun with.
     *
     * @param organisation whose practice it is; may be left out by whoever writes for one alone
     * @param language of its text, ISO 639-1
     * @param sections texts by the keys of their sections; at least {@code subject}
     */
    @Serdeable
    record Beginnings(
            @Nullable String organisation,
            @Nullable String language,
            @Nullable Map<String, String> sections) {}

    /** A sheet as its authors have it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Draft(
            String code,
            int revision,
            String language,
            boolean open,
            List<String> missing,
            List<DraftSection> sections) {}

    /** @param version its entity tag, for {@code If-Match} */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DraftSection(String section, String text, boolean required, String version) {}

    /** A text, as it is typed or as it is kept. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Text(@Nullable String text) {}

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "beginPractice",
            summary = "Begins a practice sheet",
            description = "The same Idempotency-Key with the same content gives the same sheet, for a day.")
    @ApiResponse(responseCode = "201", description = "It was begun, by this request or by the same one before")
    @ApiResponse(responseCode = "409", description = "The key came with something else before")
    HttpResponse<Draft> begin(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Header(KEY) String idempotencyKey,
            @Body Beginnings wanted) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new Refused(BadParameter.of(KEY, "too-long", LONGEST_KEY));
        }
        var labels = Visit.of(request).language();
        var code = requests.begin(me(), idempotencyKey, read(wanted), labels);
        return HttpResponse.created(draft(writing.require(code)), URI.create("/api/v1/practices/" + code + "/draft"));
    }

    @Get("/{code}/draft")
    @Operation(operationId = "readDraft", summary = "A sheet as its authors have it")
    Draft read(String code) {
        return draft(writing.require(code));
    }

    @Get("/{code}/draft/sections/{section}")
    @Operation(operationId = "readDraftSection", summary = "The text of one section, with its entity tag")
    HttpResponse<Text> section(String code, String section) {
        return text(writing.require(code), section(section));
    }

    @Put("/{code}/draft/sections/{section}")
    @Operation(
            operationId = "writeDraftSection",
            summary = "Writes the text of one section",
            description = "If-Match names the text that it takes the place of; what others write into other sections"
                    + " meanwhile stays.")
    @ApiResponse(responseCode = "200", description = "The text as it is kept now, with its entity tag")
    @ApiResponse(responseCode = "409", description = "The review has the text now")
    @ApiResponse(responseCode = "412", description = "The section says something else than If-Match names")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<Text> write(
            @Parameter(hidden = true) HttpRequest<?> request, String code, String section, @Body Text typed) {
        var asked = section(section);
        var before = writing.require(code);
        var seen = TextMark.of(Writing.sheet(before), asked);
        Versions.require(request, tag(seen));
        return switch (writing.write(code, new SectionEdit(asked, seen, TypedText.of(given(typed.text(), "text"))))) {
            case Written.Saved(var after) -> text(after, asked);
            case Written.Conflict _ -> throw new Refused(new WritingRefusal.SectionChanged(section));
        };
    }

    private NewSheet read(Beginnings wanted) {
        var texts = new EnumMap<Section, String>(Section.class);
        given(wanted.sections(), "sections").forEach((key, text) -> texts.put(section(key), TypedText.of(text)));
        var code = given(wanted.language(), "language");
        var language =
                Language.of(code).orElseThrow(() -> new Refused(BadParameter.of("language", "unknown-code", code)));
        return new NewSheet(organisation(wanted.organisation()), language, texts);
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new Refused(BadParameter.of(name, "missing"));
        }
        return value;
    }

    private OrganisationId organisation(@Nullable String wanted) {
        var mine = beginning.organisations(actor.get());
        if (wanted == null && mine.size() == 1) {
            return mine.getFirst().id();
        }
        try {
            return new OrganisationId(UUID.fromString(wanted == null ? "" : wanted));
        } catch (IllegalArgumentException none) {
            throw new Refused(new WritingRefusal.NoOrganisation());
        }
    }

    private Draft draft(Practice practice) {
        var sheet = Writing.sheet(practice);
        var sections = new ArrayList<DraftSection>();
        for (var section : Section.values()) {
            sections.add(section(sheet, section));
        }
        return new Draft(
                practice.code(),
                practice.newest().number(),
                sheet.textLanguage().code(),
                writing.isOpen(practice),
                sheet.missing().stream().map(Section::key).toList(),
                sections);
    }

    private static DraftSection section(Sheet sheet, Section section) {
        return new DraftSection(
                section.key(), sheet.text(section).orElse(""), section.required(), tag(TextMark.of(sheet, section)));
    }

    private static HttpResponse<Text> text(Practice practice, Section section) {
        var sheet = Writing.sheet(practice);
        return HttpResponse.ok(new Text(sheet.text(section).orElse("")))
                .header(HttpHeaders.ETAG, tag(TextMark.of(sheet, section)));
    }

    private static String tag(TextMark mark) {
        return '"' + mark.hex() + '"';
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }

    private static Section section(String key) {
        return Section.of(key).orElseThrow(() -> new Refused(new WritingRefusal.NoSection(key)));
    }
}
