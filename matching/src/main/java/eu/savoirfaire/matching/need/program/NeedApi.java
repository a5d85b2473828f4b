package eu.savoirfaire.matching.need.program;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.NeedRefusal;
import eu.savoirfaire.matching.need.page.NeedAnswers;
import eu.savoirfaire.matching.need.stating.Stating;
import eu.savoirfaire.matching.need.table.NeedAction;
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
import java.util.Arrays;
import java.util.UUID;

/** One's own needs for programs. */
@Controller("/api/v1/matching/needs")
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class NeedApi {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final int USUAL_SIZE = 20;

    private final Stating stating;
    private final NeedRequests requests;
    private final NeedAnswers answers;

    NeedApi(Stating stating, NeedRequests requests, NeedAnswers answers) {
        this.stating = stating;
        this.requests = requests;
        this.answers = answers;
    }

    @Get
    @Operation(operationId = "listNeeds", summary = "One's own needs, the oldest first")
    Listing<NeedDocument> list(@Parameter(hidden = true) HttpRequest<?> request) {
        var paging = Parameters.of(request).paging(USUAL_SIZE);
        var mine = stating.mine();
        var items = mine.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(this::document)
                .toList();
        return Listing.of(items, mine.size(), paging);
    }

    @Get("/{id}")
    @Operation(operationId = "readNeed", summary = "A need of one's own, with its entity tag")
    @ApiResponse(responseCode = "403", description = "It is not one's own")
    HttpResponse<NeedDocument> read(UUID id) {
        return tagged(stating.read(new NeedId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "beginNeed",
            summary = "Begins a need as a draft",
            description =
                    "The same Idempotency-Key with the same content gives the same need. The answers bear the names of"
                            + " the fields of the page of that kind; a code that is not known is refused.")
    @ApiResponse(responseCode = "201", description = "It was begun, by this request or by the same one before")
    @ApiResponse(responseCode = "409", description = "The key came with something else before")
    HttpResponse<NeedDocument> begin(@Header(KEY) String idempotencyKey, @Body NeedDocument.NeedBeginning wanted) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new Refused(BadParameter.of(KEY, "too-long", LONGEST_KEY));
        }
        var need = requests.begin(idempotencyKey, wanted);
        return HttpResponse.created(
                        document(need),
                        URI.create("/api/v1/matching/needs/" + need.id().value()))
                .header(HttpHeaders.ETAG, Versions.tag(need.version()));
    }

    @Put("/{id}")
    @Operation(operationId = "writeNeed", summary = "Writes all answers of a need of one's own anew")
    @ApiResponse(responseCode = "200", description = "The need as it is kept now, with its entity tag")
    @ApiResponse(responseCode = "409", description = "In its state it is not changed")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<NeedDocument> write(
            @Parameter(hidden = true) HttpRequest<?> request, UUID id, @Body NeedDocument.NeedAnswersSent sent) {
        var need = stating.read(new NeedId(id));
        Versions.require(request, need.version());
        var wish = requests.wish(need.need().kind(), sent.answers());
        return tagged(stating.change(need.id(), need.version(), wish));
    }

    @Post("/{id}/{action}")
    @Operation(
            operationId = "moveNeed",
            summary = "Moves a need of one's own: state, pause, resume, meet, withdraw or reopen",
            description = "Without the person's consent a need that is stated waits for it.")
    @ApiResponse(responseCode = "409", description = "In its state that is not done")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<NeedDocument> move(@Parameter(hidden = true) HttpRequest<?> request, UUID id, String action) {
        var asked = Arrays.stream(NeedAction.values())
                .filter(one -> one.word().equals(action) && one != NeedAction.CHANGE)
                .findFirst()
                .orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
        var need = stating.read(new NeedId(id));
        Versions.require(request, need.version());
        return tagged(stating.move(need.id(), need.version(), asked));
    }

    private NeedDocument document(KeptNeed need) {
        return NeedDocument.of(need, answers.known(need.need().wish()), stating.open(need));
    }

    private HttpResponse<NeedDocument> tagged(KeptNeed need) {
        return HttpResponse.ok(document(need)).header(HttpHeaders.ETAG, Versions.tag(need.version()));
    }
}
