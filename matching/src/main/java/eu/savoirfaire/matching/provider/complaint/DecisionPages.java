package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.provider.Providers;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Complaints that wait for the decision of a regional administrator, and what is suspended. */
@Controller("/matching/desk/complaints")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DecisionPages {
    private static final int LONGEST = 1000;

    private final Complaints complaints;
    private final Offers offers;
    private final Providers providers;

    DecisionPages(Complaints complaints, Offers offers, Providers providers) {
        this.complaints = complaints;
        this.offers = offers;
        this.providers = providers;
    }

    /**
     * @param typed what was written for the one that was just refused
     */
    record QueueView(List<Case> cases, List<Suspended> suspended, UUID refused, String typed, FormErrors errors) {}

    /** A complaint with the offer it is about. */
    record Case(Complaint complaint, Phrase title, String organisation, String href) {}

    record Suspended(Phrase title, String organisation, String href) {}

    @Get
    Page show() {
        return page(new UUID(0, 0), "", FormErrors.none());
    }

    @Post("/{id}")
    @KeepsTyped
    HttpResponse<?> decide(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var reason = form.get("reason") instanceof String text ? text.strip() : "";
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(id, reason, FormErrors.none()).keepingForm("decide-" + id));
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            var errors = FormErrors.none()
                    .with("reason-" + id, Label.key("matching.offers.complaint.no-decision-reason", LONGEST));
            return HttpResponse.badRequest(page(id, reason, errors).keepingForm("decide-" + id));
        }
        complaints.decide(id, "suspend".equals(form.get("decision")), reason);
        return HttpResponse.seeOther(URI.create("/matching/desk/complaints"));
    }

    private Page page(UUID refused, String typed, FormErrors errors) {
        var cases = complaints.open().stream()
                .flatMap(one -> offers.find(one.offer()).stream()
                        .map(offer -> new Case(one, title(offer), providers.name(offer.provider()), href(offer))))
                .toList();
        var suspended = offers.in(OfferState.SUSPENDED).stream()
                .map(offer -> new Suspended(title(offer), providers.name(offer.provider()), href(offer)))
                .toList();
        return Page.of(
                        "matching/offers/complaints",
                        new QueueView(cases, suspended, refused, typed, errors),
                        "matching.offers.complaints")
                .below(Label.key("matching.offers.desk"), "/matching/desk");
    }

    private static Phrase title(KeptOffer offer) {
        return new Phrase(offer.title(), offer.language());
    }

    private static String href(KeptOffer offer) {
        return "/matching/desk/" + offer.id().value();
    }
}
