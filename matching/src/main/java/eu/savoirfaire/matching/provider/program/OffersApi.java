package eu.savoirfaire.matching.provider.program;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferDesk.Outcome;
import eu.savoirfaire.matching.provider.browse.OfferFilters;
import eu.savoirfaire.matching.provider.browse.PublicOffers;
import eu.savoirfaire.matching.provider.check.Lack;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Offers for programs. */
@Controller("/api/v1/matching/offers")
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "offers")
class OffersApi {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final int USUAL_SIZE = 20;

    private final PublicOffers published;
    private final Offers offers;
    private final OfferFilters filters;
    private final OfferRequests requests;
    private final OfferDesk desk;
    private final Messages messages;

    OffersApi(
            PublicOffers published,
            Offers offers,
            OfferFilters filters,
            OfferRequests requests,
            OfferDesk desk,
            Messages messages) {
        this.published = published;
        this.offers = offers;
        this.filters = filters;
        this.requests = requests;
        this.desk = desk;
        this.messages = messages;
    }

    @Get
    @Operation(
            operationId = "listOffers",
            summary = "Public offers, the newest first",
            description =
                    "Narrowed down by the parameters kind, place, sector and language; page and size as everywhere.")
    Listing<OfferDocument> list(@Parameter(hidden = true) HttpRequest<?> request) {
        var visit = Visit.of(request);
        var filter = filters.read(visit);
        var paging = Parameters.of(visit).paging(USUAL_SIZE);
        var items =
                offers.published(filter, paging).stream().map(OfferDocument::of).toList();
        return Listing.of(items, offers.countPublished(filter), paging);
    }

    @Get("/{id}")
    @Operation(operationId = "readOffer", summary = "A public offer, with its entity tag")
    @ApiResponse(responseCode = "410", description = "It was public, and is no more")
    HttpResponse<OfferDocument> read(UUID id) {
        return tagged(published.require(id));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "beginOffer",
            summary = "Begins an offer as a draft",
            description = "The same Idempotency-Key with the same content gives the same offer.")
    @ApiResponse(responseCode = "201", description = "It was begun, by this request or by the same one before")
    @ApiResponse(responseCode = "409", description = "The key came with something else before")
    HttpResponse<OfferDocument> begin(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Header(KEY) String idempotencyKey,
            @Body OfferDocument.Beginning wanted) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new Refused(BadParameter.of(KEY, "too-long", LONGEST_KEY));
        }
        var offer = requests.begin(idempotencyKey, wanted);
        return HttpResponse.created(
                        OfferDocument.of(offer),
                        URI.create("/api/v1/matching/offers/" + offer.id().value()))
                .header(HttpHeaders.ETAG, Versions.tag(offer.version()));
    }

    @Put("/{id}")
    @Operation(operationId = "writeOffer", summary = "Writes answers into an offer of one's own organisation")
    @ApiResponse(responseCode = "200", description = "The offer as it is kept now, with its entity tag")
    @ApiResponse(responseCode = "400", description = "It is public, and would lack what the law asks for")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<?> write(
            @Parameter(hidden = true) HttpRequest<?> request, UUID id, @Body OfferDocument.Answers typed) {
        var offer = desk.require(new OfferId(id));
        Versions.require(request, offer.version());
        var answers = requests.read(offer.kind(), typed.details());
        return answer(request, desk.write(offer.id(), offer.version(), answers));
    }

    @Post("/{id}/publish")
    @Operation(operationId = "publishOffer", summary = "Publishes an offer, or says everything that it lacks")
    @ApiResponse(responseCode = "400", description = "It lacks what the law asks for; the answer names each thing")
    HttpResponse<?> publish(@Parameter(hidden = true) HttpRequest<?> request, UUID id) {
        return act(request, id, OfferAction.PUBLISH);
    }

    @Post("/{id}/close")
    @Operation(operationId = "closeOffer", summary = "Ends an offer")
    HttpResponse<?> close(@Parameter(hidden = true) HttpRequest<?> request, UUID id) {
        return act(request, id, OfferAction.CLOSE);
    }

    private HttpResponse<?> act(HttpRequest<?> request, UUID id, OfferAction action) {
        var offer = desk.require(new OfferId(id));
        Versions.require(request, offer.version());
        return answer(request, desk.act(offer.id(), offer.version(), action));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var offer) -> tagged(offer);
            case Outcome.Lacking(var offer, var lacks) ->
                HttpResponse.badRequest(new OfferDocument.Published(OfferDocument.of(offer), missing(request, lacks)));
        };
    }

    private List<OfferDocument.Missing> missing(HttpRequest<?> request, List<Lack> lacks) {
        var language = Visit.of(request).language();
        return lacks.stream()
                .map(lack -> new OfferDocument.Missing(
                        lack.detail().word(), lack.code(), messages.text(language, lack.label())))
                .toList();
    }

    private static HttpResponse<OfferDocument> tagged(KeptOffer offer) {
        return HttpResponse.ok(OfferDocument.of(offer)).header(HttpHeaders.ETAG, Versions.tag(offer.version()));
    }
}
