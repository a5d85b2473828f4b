package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.provider.OfferRefusal;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says what is wrong with an offer, and shows what came of it. */
@Controller("/matching/offers/{id}/complain")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ComplaintPages {
    private static final String FORM = "complaint";
    private static final int LONGEST = 2000;

    private final Complaints complaints;
    private final Offers offers;

    ComplaintPages(Complaints complaints, Offers offers) {
        this.complaints = complaints;
        this.offers = offers;
    }

    /**
     * @param mine what whoever looks complained of before, with what came of it
     */
    record ComplaintView(
            UUID offer,
            Phrase title,
            boolean complainable,
            List<Choice> reasons,
            String words,
            List<Complaint> mine,
            FormErrors errors) {}

    @Get
    Page ask(UUID id) {
        return page(offer(id), "", "", FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> send(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var offer = offer(id);
        var chosen = form.get("reason") instanceof String text ? text : "";
        var words = form.get("words") instanceof String text ? text.strip() : "";
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(offer, chosen, words, FormErrors.none()).keepingForm(FORM));
        }
        var reason = ComplaintReason.of(chosen);
        var errors = FormErrors.none();
        if (reason.isEmpty()) {
            errors = errors.with("reason", Label.key("matching.offers.complaint.no-reason"));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            errors = errors.with("words", Label.key("matching.offers.complaint.no-words", LONGEST));
        }
        if (reason.isEmpty() || errors.any()) {
            return HttpResponse.badRequest(page(offer, chosen, words, errors).keepingForm(FORM));
        }
        complaints.complain(offer.id(), reason.get(), words);
        return HttpResponse.seeOther(URI.create("/matching/offers/" + id + "/complain"));
    }

    /** What is public, and what one complained of while it was. */
    private KeptOffer offer(UUID id) {
        var offer = offers.find(new OfferId(id)).orElseThrow(() -> new Refused(new OfferRefusal.NotFound()));
        if (!offer.state().isPublic() && complaints.mine(offer.id()).isEmpty()) {
            throw new Refused(new OfferRefusal.NotFound());
        }
        return offer;
    }

    private Page page(KeptOffer offer, String chosen, String words, FormErrors errors) {
        var mine = complaints.mine(offer.id());
        var open = mine.stream().anyMatch(one -> one.state() == ComplaintState.OPEN);
        var reasons = Arrays.stream(ComplaintReason.values())
                .map(one -> Choice.of(
                        one.word(),
                        Label.key("matching.offers.complaint.reason." + one.word()),
                        one.word().equals(chosen)))
                .toList();
        var view = new ComplaintView(
                offer.id().value(),
                new Phrase(offer.title(), offer.language()),
                offer.state().isPublic() && !open,
                reasons,
                words,
                mine,
                errors);
        return Page.of("matching/offers/complain", view, "matching.offers.complaint.title")
                .below(Label.key("matching.offers.title"), "/matching/offers")
                .withQuickExit();
    }
}
