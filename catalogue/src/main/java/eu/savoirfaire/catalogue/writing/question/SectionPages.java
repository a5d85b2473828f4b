package eu.savoirfaire.catalogue.writing.question;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.SectionEdit;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Way;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.Writing.Written;
import eu.savoirfaire.catalogue.writing.WritingRefusal;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
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

/** One question, one page. */
@Controller("/sheets/{code}/{section}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SectionPages {
    private static final String FORM = "writing";
    private static final String RETURN = "return";

    private final Writing writing;
    private final Jottings jottings;
    private final SectionViews views;
    private final CurrentActor actor;

    SectionPages(Writing writing, Jottings jottings, SectionViews views, CurrentActor actor) {
        this.writing = writing;
        this.jottings = jottings;
        this.views = views;
        this.actor = actor;
    }

    @Get
    HttpResponse<?> question(HttpRequest<?> request, String code, String section) {
        var practice = writing.require(code);
        var asked = section(section);
        if (!writing.isOpen(practice)) {
            return HttpResponse.seeOther(URI.create(Way.list(code)));
        }
        var take = Visit.of(request).parameter("unsaved").filter("take"::equals).isPresent();
        return HttpResponse.ok(page(practice, asked, views.asked(practice, asked, take)));
    }

    @Post
    @KeepsTyped
    HttpResponse<?> save(HttpRequest<?> request, String code, String section, @Body Map<String, Object> form) {
        var asked = section(section);
        var typed = typed(form, "text");
        var edit = new SectionEdit(asked, TextMark.read(typed(form, "seen")), TypedText.of(typed));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again(writing.require(code), edit, FormErrors.none()));
        }
        if (edit.text().length() > Writing.LONGEST) {
            var tooLong = FormErrors.none().with("text", Label.key("catalogue.writing.too-long", Writing.LONGEST));
            return HttpResponse.badRequest(again(writing.require(code), edit, tooLong));
        }
        var practice = writing.require(code);
        return writing.isOpen(practice) ? write(code, edit, typed(form, "then")) : putBy(practice, edit);
    }

    private HttpResponse<?> write(String code, SectionEdit edit, String then) {
        return switch (writing.write(code, edit)) {
            case Written.Saved(var practice) -> saved(practice, edit.section(), then);
            case Written.Conflict(var practice, var theirs) ->
                HttpResponse.status(HttpStatus.CONFLICT).body(conflict(practice, edit, theirs, then));
        };
    }

    /** The sheet was sent meanwhile: the list says so, and offers the text once it can be changed again. */
    private HttpResponse<?> putBy(Practice practice, SectionEdit edit) {
        jottings.keep(practice.id(), edit.section(), me(), edit.text(), edit.seen());
        return HttpResponse.seeOther(URI.create(Way.list(practice.code())));
    }

    /** What was typed and not saved is not wanted. */
    @Post("/discard")
    HttpResponse<?> discard(String code, String section) {
        var practice = writing.require(code);
        var asked = section(section);
        jottings.drop(practice.id(), asked, me());
        return HttpResponse.seeOther(URI.create(Way.section(code, asked)));
    }

    private HttpResponse<?> saved(Practice practice, Section section, String then) {
        jottings.drop(practice.id(), section, me());
        var next = then.equals(RETURN)
                ? Way.list(practice.code())
                : Way.after(practice.code(), section, Writing.sheet(practice));
        // the script then forgets the copy that the browser kept
        return HttpResponse.seeOther(URI.create(next + "?saved=" + section.key()));
    }

    private Page again(Practice practice, SectionEdit edit, FormErrors errors) {
        return page(practice, edit.section(), views.typed(practice, edit, errors))
                .keepingForm(FORM);
    }

    private Page conflict(Practice practice, SectionEdit edit, String theirs, String then) {
        var view = views.conflict(practice, edit, theirs, then);
        return framed(Page.titled("catalogue/writing/conflict", view, views.title(edit.section())), practice)
                .keepingForm(FORM);
    }

    private Page page(Practice practice, Section section, SectionView view) {
        return framed(Page.titled("catalogue/writing/section", view, views.title(section)), practice);
    }

    private static Page framed(Page page, Practice practice) {
        return page.below(Label.key("catalogue.writing.sheets"), "/sheets")
                .below(Label.of(practice.code()), Way.list(practice.code()));
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }

    private static Section section(String key) {
        return Section.of(key).orElseThrow(() -> new Refused(new WritingRefusal.NoSection(key)));
    }

    private static String typed(Map<String, Object> form, String field) {
        return form.get(field) instanceof String text ? text : "";
    }
}
