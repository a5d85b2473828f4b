package eu.savoirfaire.platform.privacy.data;

import eu.savoirfaire.infra.privacy.PersonalData.Kept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.mine.FreshProof;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One's own data, to be read, printed and taken along. */
@Controller("/account/data")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DataPages {
    private static final String PAGE = "/account/data";
    private static final Argument<Map<String, Object>> JSON = Argument.mapOf(String.class, Object.class);

    private final FreshProof proof;
    private final MyData data;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    DataPages(FreshProof proof, MyData data, Messages messages, ObjectMapper json, Clock clock) {
        this.proof = proof;
        this.data = data;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> read(HttpRequest<?> request) {
        return proof.own(
                request,
                PAGE,
                who -> HttpResponse.ok(Page.of(
                                "platform/privacy/data",
                                view(who, Visit.of(request).language()),
                                "platform.data")
                        .below(Label.key("platform.account"), "/account")));
    }

    @Get("/download")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> download(HttpRequest<?> request) {
        return proof.own(
                request,
                PAGE,
                who -> HttpResponse.ok(written(who))
                        .contentType(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"savoir-faire.json\""));
    }

    private byte[] written(SignedIn who) {
        var all = new LinkedHashMap<String, Object>();
        all.put("person", who.person().value().toString());
        all.put("made", clock.instant().toString());
        data.of(who.person(), "json")
                .forEach((part, kept) ->
                        all.put(part, kept.stream().map(Kept::fields).toList()));
        try {
            return json.writeValueAsBytes(JSON, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataView view(SignedIn who, Language language) {
        var parts = data.of(who.person(), "page").entrySet().stream()
                .map(entry -> part(language, entry.getKey(), entry.getValue()))
                .toList();
        return new DataView(clock.instant().atZone(ZoneId.systemDefault()), parts);
    }

    private Part part(Language language, String name, List<Kept> kept) {
        var key = kept.getFirst().module() + ".kept." + name;
        return new Part(
                Label.key(key),
                kept.stream().map(one -> fields(language, key, one)).toList());
    }

    private List<Field> fields(Language language, String key, Kept kept) {
        return kept.fields().entrySet().stream()
                .map(field -> new Field(
                        Label.key(key + "." + field.getKey()),
                        said(language, key, field.getKey(), field.getValue()),
                        time(field.getValue())))
                .toList();
    }

    /** A value that stands for something is said in words; what the person wrote stands as they wrote it. */
    private Label said(Language language, String key, String field, String value) {
        if (field.equals("language")) {
            return Label.of(Language.of(value).map(Language::ownName).orElse(value));
        }
        return Stream.of(key + "." + field + "." + value, elsewhere(field, value))
                .filter(text -> messages.find(language, text).isPresent())
                .map(text -> Label.key(text))
                .findFirst()
                .orElseGet(() -> Label.of(value));
    }

    /** Where the words stand if they are not the field's own. */
    private static String elsewhere(String field, String value) {
        return switch (field) {
            case "role" -> "platform.role." + value;
            case "purpose" -> "platform.consent." + value;
            case "strong", "confirmed", "by-you", "read" -> "platform.kept." + value;
            default -> "";
        };
    }

    private static @Nullable ZonedDateTime time(String value) {
        return Optional.of(value)
                .filter(text -> text.endsWith("Z") && text.indexOf('T') == 10)
                .flatMap(DataPages::instant)
                .map(instant -> instant.atZone(ZoneId.systemDefault()))
                .orElse(null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Everything, as of now. */
    record DataView(ZonedDateTime made, List<Part> parts) {}

    /** @param entries of each thing that is kept, its fields */
    record Part(Label title, List<List<Field>> entries) {}

    /** @param time the value as a time, if it is one */
    record Field(Label label, Label value, @Nullable ZonedDateTime time) {}
}
