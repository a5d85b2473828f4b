package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferDesk.Outcome;
import eu.savoirfaire.matching.provider.OfferRefusal;
import eu.savoirfaire.matching.provider.answer.AnswerReading;
import eu.savoirfaire.matching.provider.answer.Wrong;
import eu.savoirfaire.matching.provider.check.Lack;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The question pages of an offer. */
@Controller("/matching/desk/{id}/edit/{word}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StepPages {
    private static final String FORM = "questions";

    private final OfferDesk desk;
    private final AnswerReading reading;
    private final Fields fields;

    StepPages(OfferDesk desk, AnswerReading reading, Fields fields) {
        this.desk = desk;
        this.reading = reading;
        this.fields = fields;
    }

    @Get
    Page ask(HttpRequest<?> request, UUID id, String word) {
        var offer = desk.require(new OfferId(id));
        return page(request, offer, step(word), Optional.empty(), FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> answer(HttpRequest<?> request, UUID id, String word, @Body Map<String, Object> form) {
        var offer = desk.require(new OfferId(id));
        var step = step(word);
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(request, offer, step, Optional.of(typed), FormErrors.none())
                    .keepingForm(FORM));
        }
        var read = reading.read(offer.kind(), Answered.of(fields.asked(offer.kind(), step), typed));
        if (!read.isFine()) {
            return again(request, offer, step, typed, ofWrong(read.wrong()));
        }
        return written(request, offer, step, typed, read.answers());
    }

    private HttpResponse<?> written(
            HttpRequest<?> request, KeptOffer offer, Step step, Typed typed, Map<Detail, String> answers) {
        try {
            return switch (desk.write(offer.id(), typed.version(), answers)) {
                case Outcome.Done(var _) -> HttpResponse.seeOther(after(offer, step, typed));
                case Outcome.Lacking(var _, var lacks) -> again(request, offer, step, typed, ofLacks(step, lacks));
            };
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof OfferRefusal.ChangedMeanwhile)) {
                throw refused;
            }
            // the answers stay on the page; the version is the present one, so that sending again means them
            var errors = FormErrors.none().with("questions", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(request, offer, step, Optional.of(typed), errors).keepingForm(FORM));
        }
    }

    private static URI after(KeptOffer offer, Step step, Typed typed) {
        var here = "/matching/desk/" + offer.id().value();
        var next = typed.text("then").equals("continue") ? step.next() : Optional.<Step>empty();
        return URI.create(next.map(one -> here + "/edit/" + one.word()).orElse(here));
    }

    private HttpResponse<?> again(HttpRequest<?> request, KeptOffer offer, Step step, Typed typed, FormErrors errors) {
        return HttpResponse.badRequest(
                page(request, offer, step, Optional.of(typed), errors).keepingForm(FORM));
    }

    private static FormErrors ofWrong(List<Wrong> wrong) {
        var errors = FormErrors.none();
        for (var one : wrong) {
            errors = errors.with(one.detail().word(), one.message());
        }
        return errors;
    }

    /** What lacks on this page; what lacks on another cannot be new, since it is public already. */
    private static FormErrors ofLacks(Step step, List<Lack> lacks) {
        var errors = FormErrors.none();
        for (var lack : lacks) {
            var field = lack.detail().step() == step ? lack.detail().word() : "questions";
            errors = errors.with(field, lack.label());
        }
        return errors;
    }

    private Page page(HttpRequest<?> request, KeptOffer offer, Step step, Optional<Typed> typed, FormErrors errors) {
        var view = new StepView(
                offer.id(),
                offer.version(),
                step,
                step.ordinal() + 1,
                Step.values().length,
                offer.kind().word(),
                offer.state().isPublic(),
                fields.of(offer.statement(), step, typed, Visit.of(request).language()),
                errors);
        return Page.titled("matching/offers/step", view, Label.key("matching.offers.step." + step.word()))
                .below(Label.key("matching.offers.desk"), DeskPages.DESK)
                .below(DeskView.called(offer), DeskPages.DESK + "/" + offer.id().value());
    }

    private static Step step(String word) {
        return Step.of(word).orElseThrow(() -> new Refused(new OfferRefusal.NotFound()));
    }
}
