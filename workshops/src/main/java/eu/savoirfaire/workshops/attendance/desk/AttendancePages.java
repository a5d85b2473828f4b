package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Looked;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Sight;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Correcting;
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
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attendance as trainers work on it: files, names, corrections, the confirmation. */
@Hidden
@Controller("/workshops/plan/{id}/attendance")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AttendancePages {
    private static final int MOST_MEBIBYTES = 5;

    private final AttendanceDesk desk;
    private final AttendanceViews views;

    AttendancePages(AttendanceDesk desk, AttendanceViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Get
    Page list(UUID id) {
        return list(desk.see(new WorkshopId(id)), FormErrors.none());
    }

    @Post("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> look(UUID id, @Nullable @Part CompletedFileUpload file, @Nullable @Part String zone) {
        var workshop = new WorkshopId(id);
        var sight = desk.see(workshop);
        try {
            var upload = Upload.of(file, MOST_MEBIBYTES);
            return switch (desk.look(workshop, upload.bytes(), zone(zone))) {
                case Looked.At(var seen) -> to(id, "/file/" + seen);
                case Looked.ZoneNeeded _ -> again(sight, "zone", Label.key("workshops.attendance.zone.missing"));
                case Looked.NotAnExport _ -> again(sight, "file", Label.key("workshops.attendance.file.unreadable"));
            };
        } catch (Refused refused) {
            return again(sight, "file", refused.refusal());
        }
    }

    @Get("/file/{file}")
    Page preview(UUID id, UUID file) {
        var sight = desk.see(new WorkshopId(id));
        var view = views.preview(sight, file);
        return Page.of("workshops/attendance/preview", view, "workshops.attendance.preview.title")
                .below(Label.of(sight.workshop().plan().title()), "/workshops/plan/" + id)
                .below(Label.key("workshops.attendance.title"), "/workshops/plan/" + id + "/attendance");
    }

    @Post("/file/{file}/take")
    HttpResponse<?> take(UUID id, UUID file, @Body Map<String, Object> form) {
        return attempt(id, "file", () -> desk.take(new WorkshopId(id), file));
    }

    @Post("/file/{file}/drop")
    HttpResponse<?> drop(UUID id, UUID file, @Body Map<String, Object> form) {
        return attempt(id, "file", () -> desk.drop(new WorkshopId(id)));
    }

    @Post("/names/{name}")
    HttpResponse<?> decide(UUID id, String name, @Body Map<String, Object> form) {
        var person = text(form, "person");
        return attempt(id, "waiting", () -> desk.decide(new WorkshopId(id), name, person(person)));
    }

    @Post("/training")
    HttpResponse<?> call(UUID id, @Body Map<String, Object> form) {
        return attempt(id, "training", () -> desk.call(new WorkshopId(id), text(form, "training")));
    }

    @Post("/confirm")
    HttpResponse<?> confirm(UUID id, @Body Map<String, Object> form) {
        return attempt(id, "confirm", () -> desk.confirm(new WorkshopId(id)));
    }

    @Get("/people/{person}")
    Page person(UUID id, UUID person) {
        return person(desk.see(new WorkshopId(id)), new PersonId(person), Map.of(), FormErrors.none());
    }

    @Post("/people/{person}")
    HttpResponse<?> correct(HttpRequest<?> request, UUID id, UUID person, @Body Map<String, Object> form) {
        var sight = desk.see(new WorkshopId(id));
        var who = new PersonId(person);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(person(sight, who, form, FormErrors.none()).keepingForm("correct"));
        }
        try {
            desk.correct(sight.workshop().id(), correction(sight, who, form), text(form, "reason"));
            return to(id, "/people/" + person);
        } catch (Refused refused) {
            var why = refused.refusal();
            var errors = FormErrors.none().with(field(why), Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(person(sight, who, form, errors).keepingForm("correct"));
        }
    }

    private static String field(Refusal why) {
        return why instanceof AttendanceRefusal.NoReason ? "reason" : "from";
    }

    private static Correction correction(Sight sight, PersonId person, Map<String, Object> form) {
        try {
            var hours = sight.workshop().plan().hours();
            var day = hours.start().toLocalDate();
            var from = day.atTime(LocalTime.parse(text(form, "from"))).atZone(hours.zone());
            var to = day.atTime(LocalTime.parse(text(form, "to"))).atZone(hours.zone());
            var span = new Span(from.toInstant(), to.toInstant());
            return new Correction(person, !text(form, "present").equals("no"), span);
        } catch (DateTimeException | IllegalArgumentException none) {
            throw new Refused(new AttendanceRefusal.NoTime());
        }
    }

    private static Optional<PersonId> person(String chosen) {
        try {
            return chosen.equals("nobody") ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(chosen)));
        } catch (IllegalArgumentException nobodyChosen) {
            throw new Refused(new AttendanceRefusal.NotRegistered());
        }
    }

    private static Optional<ZoneId> zone(@Nullable String zone) {
        return Optional.ofNullable(zone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private HttpResponse<?> attempt(UUID id, String field, Runnable work) {
        try {
            work.run();
            return to(id, "");
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof AttendanceRefusal)) {
                throw refused;
            }
            return again(desk.see(new WorkshopId(id)), field, refused.refusal());
        }
    }

    private HttpResponse<?> again(Sight sight, String field, Refusal why) {
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(list(sight, FormErrors.none().with(field, Label.of(why))));
    }

    private HttpResponse<?> again(Sight sight, String field, Label why) {
        return HttpResponse.badRequest(list(sight, FormErrors.none().with(field, why)));
    }

    private Page list(Sight sight, FormErrors errors) {
        var id = sight.workshop().id().value();
        return Page.of("workshops/attendance/list", views.list(sight, errors), "workshops.attendance.title")
                .below(Label.of(sight.workshop().plan().title()), "/workshops/plan/" + id);
    }

    private Page person(Sight sight, PersonId person, Map<String, Object> form, FormErrors errors) {
        var id = sight.workshop().id().value();
        var typed = new Correcting(
                "/workshops/plan/" + id + "/attendance/people/" + person.value(),
                text(form, "present"),
                text(form, "from"),
                text(form, "to"),
                text(form, "reason"));
        var view = views.person(sight, person, typed, errors);
        return Page.of("workshops/attendance/person", view, "workshops.attendance.person.title")
                .below(Label.of(sight.workshop().plan().title()), "/workshops/plan/" + id)
                .below(Label.key("workshops.attendance.title"), "/workshops/plan/" + id + "/attendance");
    }

    private static HttpResponse<?> to(UUID id, String path) {
        return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/attendance" + path));
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }
}
