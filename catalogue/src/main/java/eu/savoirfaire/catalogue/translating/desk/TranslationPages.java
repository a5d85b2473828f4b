package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.translating.Translating;
import eu.savoirfaire.catalogue.translating.TranslationAct;
import eu.savoirfaire.catalogue.translating.desk.TranslationViews.Typed;
import eu.savoirfaire.catalogue.translation.TranslationRefusal;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Map;
import java.util.Optional;

/** A sheet beside its translation, where it is translated and approved section by section. */
@Controller("/translations/{code}/{language}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TranslationPages {
    private final PublishedSheets sheets;
    private final Translating translating;
    private final TranslationViews views;

    TranslationPages(PublishedSheets sheets, Translating translating, TranslationViews views) {
        this.sheets = sheets;
        this.translating = translating;
        this.views = views;
    }

    @Get
    Page sheet(String code, String language) {
        var sheet = published(code);
        return page(sheet, into(sheet, language), Typed.nothing());
    }

    @Post("/{section}")
    HttpResponse<?> act(
            HttpRequest<?> request, String code, String language, String section, @Body Map<String, Object> form) {
        var sheet = published(code);
        var into = into(sheet, language);
        var of = Section.of(section).filter(Section::isPublic).orElseThrow(TranslationPages::nothing);
        var text = field(form, "text-" + section).replace("\r\n", "\n").strip();
        if (Visit.of(request).switching()) {
            var typed = new Typed(Optional.of(of), text, false, FormErrors.none());
            return HttpResponse.ok(page(sheet, into, typed).keepingForm("form-" + section));
        }
        try {
            translating.perform(code, into, of, version(form), act(form, section, text));
        } catch (Refused refused) {
            if (refused.refusal() instanceof TranslationRefusal why && why.kind() != Refusal.Kind.FORBIDDEN) {
                return again(sheet, into, of, text, why);
            }
            throw refused;
        }
        return HttpResponse.seeOther(URI.create("/translations/" + sheet.code() + "/" + into.code() + "#" + section));
    }

    /** With what was typed: nothing is lost. */
    private HttpResponse<?> again(
            PublishedSheet sheet, Language into, Section section, String text, TranslationRefusal why) {
        var name = why instanceof TranslationRefusal.NoReason ? "reason-" : "text-";
        var errors = FormErrors.none().with(name + section.key(), Label.key(why.code()));
        var conflict = why instanceof TranslationRefusal.ChangedMeanwhile;
        var typed = new Typed(Optional.of(section).filter(_ -> !text.isEmpty()), text, conflict, errors);
        var status = why.kind() == Refusal.Kind.INVALID ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
        return HttpResponse.status(status).body(page(sheet, into, typed).keepingForm("form-" + section.key()));
    }

    private static TranslationAct act(Map<String, Object> form, String section, String text) {
        var seen = field(form, "seen");
        return switch (field(form, "act")) {
            case "propose" -> new TranslationAct.Propose(text, seen);
            case "take-back" -> new TranslationAct.TakeBack();
            case "approve" -> new TranslationAct.Approve();
            case "send-back" -> new TranslationAct.SendBack(field(form, "reason-" + section));
            default -> new TranslationAct.Save(text, seen);
        };
    }

    private static long version(Map<String, Object> form) {
        try {
            return Long.parseLong(field(form, "version"));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private static String field(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text : "";
    }

    private Page page(PublishedSheet sheet, Language into, Typed typed) {
        var view = views.view(sheet, into, typed);
        return Page.of(
                        "catalogue/translation",
                        view,
                        "catalogue.translations.sheet",
                        sheet.code(),
                        Label.key("catalogue.translations.language." + into.code()))
                .below(Label.key("catalogue.translations.title"), "/translations");
    }

    private PublishedSheet published(String code) {
        return sheets.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
    }

    private static Language into(PublishedSheet sheet, String language) {
        return Language.of(language)
                .filter(into -> into.code().equals(language) && into != sheet.language())
                .orElseThrow(TranslationPages::nothing);
    }

    private static Refused nothing() {
        return new Refused(new WebRefusal.NothingHere());
    }
}
