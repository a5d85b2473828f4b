package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.attachment.file.Cleaning;
import eu.savoirfaire.catalogue.attachment.file.FileKind;
import eu.savoirfaire.catalogue.attachment.file.FileRefusal;
import eu.savoirfaire.catalogue.drafting.AuthorsDrafts;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of a sheet, for its authors. */
@Controller("/sheets/{code}/attachments")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AttachmentPages {
    static final int MOST_MEBIBYTES = 15;

    private final Attachments attachments;
    private final AuthorsDrafts drafts;
    private final Cleaning cleaning = new Cleaning();

    AttachmentPages(Attachments attachments, AuthorsDrafts drafts) {
        this.attachments = attachments;
        this.drafts = drafts;
    }

    @Get
    Page list(String code) {
        var practice = drafts.require(code);
        return page(practice, AttachmentForm.empty(practice.newest().sheet().textLanguage()), FormErrors.none());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(
            String code,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part String title,
            @Nullable @Part String licence,
            @Nullable @Part String language,
            @Nullable @Part String alternative,
            @Nullable @Part String decorative) {
        var practice = drafts.require(code);
        var form = AttachmentForm.of(title, licence, language, alternative, decorative);
        return switch (checked(practice, form, file)) {
            case Checked.Wrong(var errors) -> HttpResponse.badRequest(page(practice, form, errors));
            case Checked.Fine(var clean) -> {
                attachments.add(code, clean, form.description(clean.kind().isPicture()));
                yield backTo(code);
            }
        };
    }

    @Get("/{id}/edit")
    Page edit(String code, UUID id) {
        var attachment = find(code, id);
        return page(drafts.require(code), attachment, AttachmentForm.of(attachment), FormErrors.none());
    }

    /** Without a new file the present one stays. */
    @Post("/{id}/edit")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> change(
            String code,
            UUID id,
            @Nullable @Part CompletedFileUpload file,
            @Nullable @Part String title,
            @Nullable @Part String licence,
            @Nullable @Part String language,
            @Nullable @Part String alternative,
            @Nullable @Part String decorative) {
        var practice = drafts.require(code);
        var attachment = find(code, id);
        var form = AttachmentForm.of(title, licence, language, alternative, decorative);
        if (file == null || file.getFilename() == null || file.getFilename().isBlank()) {
            return described(practice, attachment, form);
        }
        return switch (checked(practice, form, file)) {
            case Checked.Wrong(var errors) -> HttpResponse.badRequest(page(practice, attachment, form, errors));
            case Checked.Fine(var clean) -> {
                attachments.replace(
                        code, id, clean, form.description(clean.kind().isPicture()));
                yield backTo(code);
            }
        };
    }

    @Post("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(String code, UUID id, @Body Map<String, Object> form) {
        attachments.move(code, id, "up".equals(form.get("to")) ? -1 : 1);
        return backTo(code);
    }

    @Post("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(String code, UUID id, @Body Map<String, Object> form) {
        attachments.remove(code, id);
        return backTo(code);
    }

    private sealed interface Checked {
        record Fine(CleanFile file) implements Checked {}

        record Wrong(FormErrors errors) implements Checked {}
    }

    private Checked checked(Practice practice, AttachmentForm form, @Nullable CompletedFileUpload part) {
        var country = HomeCountry.of(practice.newest().sheet());
        var errors = form.errors(country);
        try {
            var upload = Upload.of(part, MOST_MEBIBYTES);
            var clean = cleaning.clean(upload.name(), upload.bytes(), country);
            for (var error : form.errorsOf(clean.kind().isPicture()).list()) {
                errors = errors.with(error.field(), error.message());
            }
            return errors.any() ? new Checked.Wrong(errors) : new Checked.Fine(clean);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof DocumentRefusal || refused.refusal() instanceof FileRefusal)) {
                throw refused;
            }
            return new Checked.Wrong(withFile(errors, refused));
        }
    }

    /** The file is the first field. */
    private static FormErrors withFile(FormErrors others, Refused refused) {
        var refusal = refused.refusal();
        var label = refusal instanceof DocumentRefusal.Missing
                ? Label.key("catalogue.attachment.file.missing")
                : Label.of(refusal);
        var errors = FormErrors.none().with("file", label);
        for (var error : others.list()) {
            errors = errors.with(error.field(), error.message());
        }
        return errors;
    }

    private HttpResponse<?> described(Practice practice, Attachment attachment, AttachmentForm form) {
        var picture = attachment.kind().isPicture();
        var errors = form.errors(HomeCountry.of(practice.newest().sheet()));
        for (var error : form.errorsOf(picture).list()) {
            errors = errors.with(error.field(), error.message());
        }
        if (errors.any()) {
            return HttpResponse.badRequest(page(practice, attachment, form, errors));
        }
        attachments.describe(practice.code(), attachment.id(), form.description(picture));
        return backTo(practice.code());
    }

    private Attachment find(String code, UUID id) {
        return attachments
                .find(code, id)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new Refused(new AttachmentRefusal.NotFound()));
    }

    private static HttpResponse<?> backTo(String code) {
        return HttpResponse.seeOther(URI.create("/sheets/" + code + "/attachments"));
    }

    private Page page(Practice practice, AttachmentForm form, FormErrors errors) {
        var view = new ListView(
                practice.code(),
                practice.newest().sheet().title(),
                practice.workingCopy().isPresent(),
                drafts.isOpen(practice),
                attachments.ofDraft(practice.code()),
                form,
                errors,
                FileKind.accepted(),
                MOST_MEBIBYTES);
        return below(Page.of("catalogue/attachment/list", view, "catalogue.attachment.title"), practice);
    }

    private static Page page(Practice practice, Attachment attachment, AttachmentForm form, FormErrors errors) {
        var view = new EditView(practice.code(), attachment, form, errors, FileKind.accepted(), MOST_MEBIBYTES);
        return below(Page.of("catalogue/attachment/edit", view, "catalogue.attachment.edit"), practice)
                .below(Label.key("catalogue.attachment.title"), "/sheets/" + practice.code() + "/attachments");
    }

    private static Page below(Page page, Practice practice) {
        return page.below(Label.key("catalogue.offline.sheets"), "/sheets")
                .below(Label.of(practice.newest().sheet().title()), "/sheets/" + practice.code());
    }

    /**
     * @param draft whether there is a working copy already
     * @param open whether authors may change it now
     */
    record ListView(
            String code,
            String title,
            boolean draft,
            boolean open,
            List<Attachment> attachments,
            AttachmentForm form,
            FormErrors errors,
            String accepted,
            int mebibytes) {}

    /** One file, to be described anew or replaced. */
    record EditView(
            String code,
            Attachment attachment,
            AttachmentForm form,
            FormErrors errors,
            String accepted,
            int mebibytes) {}
}
