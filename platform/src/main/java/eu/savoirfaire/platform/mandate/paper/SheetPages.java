package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet, to be printed and signed, and the day on which it was. */
@Controller("/mandates/{id}/sheet")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SheetPages {
    /** The time of the offices. */
    private static final ZoneId HERE = ZoneId.of("Europe/Rome");

    private final Paper paper;
    private final SheetTexts texts;
    private final Mandates mandates;
    private final Clock clock;

    SheetPages(Paper paper, SheetTexts texts, Mandates mandates, Clock clock) {
        this.paper = paper;
        this.texts = texts;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Get
    Page show(HttpRequest<?> request, UUID id) {
        return page(request, held(request, id), "", FormErrors.none());
    }

    @Post
    HttpResponse<?> signed(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var mandate = held(request, id);
        var typed = Field.typed(form, "signed-on");
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(request, mandate, typed, FormErrors.none()).keepingForm("signed"));
        }
        var day = day(typed).filter(on -> plausible(on, mandate));
        if (day.isEmpty()) {
            var errors = FormErrors.none().with("signed-on", Label.key("platform.mandate.sheet.signed-on.wrong"));
            return HttpResponse.badRequest(page(request, mandate, typed, errors).keepingForm("signed"));
        }
        mandates.sign(mandate.id(), day.get());
        return HttpResponse.seeOther(URI.create("/mandates?taken=" + id));
    }

    private Mandate held(HttpRequest<?> request, UUID id) {
        var mandate = paper.held(SignedIn.require(request), new MandateId(id));
        if (mandate.how() != Mandate.How.PAPER) {
            throw Paper.notThere();
        }
        return mandate;
    }

    private Page page(HttpRequest<?> request, Mandate mandate, String typed, FormErrors errors) {
        var person = paper.assisted(mandate);
        var ours = Visit.of(request).language();
        var view = new Sheet(
                mandate.id().value().toString(),
                person.name(),
                person.language(),
                ours,
                texts.of(mandate, person, ours),
                mandate.waiting(clock.instant()),
                typed,
                errors);
        return Page.of("platform/mandate/sheet", view, "platform.mandate.sheet.title")
                .below(Label.key("platform.mandate.people"), "/mandates");
    }

    /** Neither before it was drawn up nor after today. */
    private boolean plausible(LocalDate on, Mandate mandate) {
        return !on.isBefore(LocalDate.ofInstant(mandate.offeredAt(), HERE))
                && !on.isAfter(LocalDate.ofInstant(clock.instant(), HERE));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
