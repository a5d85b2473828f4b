package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.Csv;
import eu.savoirfaire.platform.desk.DeskTrail;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changed texts as a table, taken along and brought back: {@code key,language,text}. */
@Controller("/desk/texts")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TextFilePages {
    private static final List<String> NAMES = List.of("key", "language", "text");
    private static final long LARGEST = 2_000_000;
    private static final int MOST_ERRORS = 20;

    private final Texts texts;
    private final Allowed allowed;

    TextFilePages(Texts texts, Allowed allowed) {
        this.texts = texts;
        this.allowed = allowed;
    }

    @Get("/changed.csv")
    @Produces("text/csv;charset=UTF-8")
    HttpResponse<String> table() {
        allowed.require("text.read");
        var lines = new ArrayList<List<String>>();
        texts.changed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> text.getValue()
                        .forEach((language, words) -> lines.add(List.of(text.getKey(), language.code(), words))));
        return HttpResponse.ok(Csv.of(NAMES, lines))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"texts.csv\"");
    }

    @Get("/bring")
    Page ask() {
        allowed.require("text.change");
        return page(FormErrors.none());
    }

    /** Takes all lines or none. */
    @Post("/bring")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(@Part CompletedFileUpload file) throws IOException {
        allowed.require("text.change");
        if (file.getSize() > LARGEST) {
            return refused(Label.key("platform.desk.texts.bring.too-large"));
        }
        List<List<String>> lines;
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            lines = Csv.read(decoder.decode(ByteBuffer.wrap(file.getBytes())).toString());
        } catch (CharacterCodingException notText) {
            return refused(Label.key("platform.desk.texts.bring.no-table"));
        } catch (IOException noTable) {
            return refused(Label.key("platform.desk.texts.bring.no-table"));
        }
        return lines.isEmpty() || !lines.getFirst().equals(NAMES)
                ? refused(Label.key("platform.desk.texts.bring.no-table"))
                : brought(lines.subList(1, lines.size()));
    }

    private HttpResponse<?> brought(List<List<String>> lines) {
        var changes = new ArrayList<Texts.Change>();
        var errors = FormErrors.none();
        for (var i = 0; i < lines.size() && errors.list().size() < MOST_ERRORS; i++) {
            var line = lines.get(i);
            var language = line.size() == NAMES.size() ? Language.of(line.get(1)) : Optional.<Language>empty();
            if (language.isEmpty()) {
                errors = errors.with("file", Label.key("platform.desk.texts.bring.line", i + 2));
                continue;
            }
            var change =
                    new Texts.Change(line.get(0), language.get(), line.get(2).strip());
            var flaw = texts.flaw(change);
            if (flaw.isPresent()) {
                errors = errors.with("file", Label.key("platform.desk.texts.bring.flaw", i + 2, flaw.get()));
            }
            changes.add(change);
        }
        if (errors.any()) {
            return HttpResponse.badRequest(page(errors));
        }
        texts.change(changes);
        return HttpResponse.seeOther(URI.create("/desk/texts?only=changed"));
    }

    private static HttpResponse<?> refused(Label what) {
        return HttpResponse.badRequest(page(FormErrors.none().with("file", what)));
    }

    private static Page page(FormErrors errors) {
        return DeskTrail.under(Page.of("platform/desk/texts-bring", new BringView(errors), "platform.desk.texts.bring"))
                .below(Label.key("platform.desk.texts"), "/desk/texts");
    }

    /** What has to be mended in the file. */
    record BringView(FormErrors errors) {}
}
