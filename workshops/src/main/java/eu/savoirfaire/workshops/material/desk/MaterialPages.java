package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.desk.MaterialDesk.Sight;
import eu.savoirfaire.workshops.material.file.FileRefusal;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.file.Intake;
import eu.savoirfaire.workshops.page.Typed;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recordings and files as trainers keep them. */
@Hidden
@Controller("/workshops/plan/{id}/materials")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MaterialPages {
    private static final int MOST_MEBIBYTES = 20;
    private static final String FORM = "material";

    private final MaterialDesk desk;
    private final MaterialViews views;
    private final Intake intake = new Intake();

    MaterialPages(MaterialDesk desk, MaterialViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Get
    Page list(UUID id) {
        return list(see(id), FormErrors.none());
    }

    @Get("/recording")
    Page recording(UUID id) {
        var sight = see(id);
        return page(sight, true, MaterialForm.empty(sight.workshop().plan()), FormErrors.none());
    }

    @Post("/recording")
    HttpResponse<?> addRecording(HttpRequest<?> request, UUID id, @Body Map<String, Object> body) {
        var sight = see(id);
        var form = form(body);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(sight, true, form, FormErrors.none()).keepingForm(FORM));
        }
        return attempt(
                form.errors(true, sight.items()),
                "address",
                () -> "/" + desk.addRecording(sight.workshop().id(), form.said(true, sight.items())),
                id,
                errors -> page(sight, true, form, errors).keepingForm(FORM));
    }

    @Get("/file")
    Page file(UUID id) {
        var sight = see(id);
        return page(sight, false, MaterialForm.empty(sight.workshop().plan()), FormErrors.none());
    }

    @Post("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> addFile(
            UUID id,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part String title,
            @Nullable @Part String language,
            @Nullable @Part String wished,
            @Nullable @Part String item) {
        var sight = see(id);
        var form = MaterialForm.of(title, language, wished, item, "");
        return attempt(
                form.errors(false, sight.items()),
                "file",
                () -> {
                    var upload = Upload.of(file, MOST_MEBIBYTES);
                    var clean = intake.clean(upload.name(), upload.bytes(), FileSort.HANDOUTS);
                    desk.addFile(sight.workshop().id(), form.said(false, sight.items()), clean);
                    return "";
                },
                id,
                errors -> page(sight, false, form, errors));
    }

    @Get("/{material}")
    Page one(UUID id, UUID material) {
        var sight = see(id);
        return page(sight, material, MaterialForm.of(sight.material(material)), FormErrors.none());
    }

    @Post("/{material}")
    HttpResponse<?> describe(HttpRequest<?> request, UUID id, UUID material, @Body Map<String, Object> body) {
        var sight = see(id);
        var recording = sight.material(material).isRecording();
        var form = form(body);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(sight, material, form, FormErrors.none()).keepingForm(FORM));
        }
        var seen = new Typed(body).version();
        return attempt(
                form.errors(recording, sight.items()),
                "title",
                () -> {
                    desk.describe(sight.workshop().id(), material, seen, form.said(recording, sight.items()));
                    return "";
                },
                id,
                errors -> page(sight, material, form, errors).keepingForm(FORM));
    }

    @Post("/{material}/words")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> addWords(
            UUID id,
            UUID material,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part("words-language") String language) {
        var sight = see(id);
        var known = sight.material(material);
        return attempt(
                FormErrors.none(),
                "file",
                () -> {
                    var upload = Upload.of(file, MOST_MEBIBYTES);
                    var clean = intake.clean(upload.name(), upload.bytes(), FileSort.WORDS);
                    var spoken = Language.of(language == null ? "" : language).orElse(known.language());
                    desk.addWords(sight.workshop().id(), material, spoken, clean);
                    return "/" + material;
                },
                id,
                errors -> page(sight, material, MaterialForm.of(known), errors));
    }

    @Post("/{material}/words/{words}/remove")
    HttpResponse<?> dropWords(UUID id, UUID material, UUID words, @Body Map<String, Object> body) {
        desk.dropWords(new WorkshopId(id), material, words);
        return to(id, "/" + material);
    }

    @Post("/{material}/people")
    HttpResponse<?> name(UUID id, UUID material, @Body Map<String, Object> body) {
        var people = new Typed(body)
                .all("person").stream()
                        .flatMap(one -> new Typed(Map.of("person", one)).id("person").stream())
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
        desk.name(new WorkshopId(id), material, people);
        return to(id, "/" + material);
    }

    @Post("/{material}/remove")
    HttpResponse<?> remove(UUID id, UUID material, @Body Map<String, Object> body) {
        desk.remove(new WorkshopId(id), material);
        return to(id, "");
    }

    @Post("/{material}/restore")
    HttpResponse<?> restore(UUID id, UUID material, @Body Map<String, Object> body) {
        return attempt(
                FormErrors.none(),
                "removed",
                () -> {
                    desk.restore(new WorkshopId(id), material);
                    return "";
                },
                id,
                errors -> list(see(id), errors));
    }

    /** A page with what is to be mended. */
    private interface Again {
        Page page(FormErrors errors);
    }

    /** Does it and goes on, or shows the same page again with everything that was typed. */
    private static HttpResponse<?> attempt(
            FormErrors errors, String field, Supplier<String> work, UUID id, Again again) {
        if (errors.any()) {
            return HttpResponse.badRequest(again.page(errors));
        }
        try {
            return to(id, work.get());
        } catch (Refused refused) {
            var why = refused.refusal();
            if (!isAboutForm(why)) {
                throw refused;
            }
            var at = why instanceof MaterialRefusal.InConfidence ? "wished" : field;
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(again.page(FormErrors.none().with(at, Label.of(why))));
        }
    }

    private static boolean isAboutForm(Refusal why) {
        return why instanceof DocumentRefusal
                || why instanceof FileRefusal
                || why instanceof MaterialRefusal && why.kind() != Refusal.Kind.NOT_FOUND;
    }

    private static MaterialForm form(Map<String, Object> body) {
        var typed = new Typed(body);
        return MaterialForm.of(
                typed.text("title"),
                typed.text("language"),
                typed.text("wished"),
                typed.text("item"),
                typed.text("address"));
    }

    private Sight see(UUID id) {
        return desk.see(new WorkshopId(id));
    }

    private Page list(Sight sight, FormErrors errors) {
        return below(Page.of("workshops/material/list", views.list(sight, errors), "workshops.material.title"), sight);
    }

    private Page page(Sight sight, boolean recording, MaterialForm form, FormErrors errors) {
        var title = "workshops.material.add-" + (recording ? "recording" : "file");
        return under(Page.of("workshops/material/form", views.form(sight, recording, form, errors), title), sight);
    }

    private Page page(Sight sight, UUID material, MaterialForm form, FormErrors errors) {
        var known = sight.material(material);
        return under(
                Page.titled("workshops/material/form", views.form(sight, known, form, errors), Label.of(known.title())),
                sight);
    }

    private static Page under(Page page, Sight sight) {
        return below(page, sight)
                .below(
                        Label.key("workshops.material.title"),
                        "/workshops/plan/" + sight.workshop().id().value() + "/materials");
    }

    private static Page below(Page page, Sight sight) {
        return page.below(
                Label.of(sight.workshop().plan().title()),
                "/workshops/plan/" + sight.workshop().id().value());
    }

    private static HttpResponse<?> to(UUID id, String path) {
        return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/materials" + path));
    }
}
