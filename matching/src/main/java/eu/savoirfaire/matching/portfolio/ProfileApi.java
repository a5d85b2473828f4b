package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.portfolio.ProfileDocument.ProfileAnswersSent;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** One's own profile for programs. */
@Controller("/api/v1/matching/profiles")
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class ProfileApi {
    private final Portfolio portfolio;
    private final ProfilePaper paper;
    private final ProfileRequests requests;

    ProfileApi(Portfolio portfolio, ProfilePaper paper, ProfileRequests requests) {
        this.portfolio = portfolio;
        this.paper = paper;
        this.requests = requests;
    }

    @Get
    @Operation(operationId = "readProfile", summary = "One's own profile, with its entity tag")
    HttpResponse<ProfileDocument> read() {
        var folder = portfolio.read();
        return HttpResponse.ok(requests.document(folder))
                .header(HttpHeaders.ETAG, Versions.tag(folder.profile().version()));
    }

    @Get("/paper")
    @Produces(MediaType.APPLICATION_PDF)
    @Operation(
            operationId = "printProfile",
            summary = "One's own profile as PDF",
            description = "In the language of the request; with the parameter beside, in a second one next to it.")
    HttpResponse<byte[]> print(@Parameter(hidden = true) HttpRequest<?> request) {
        return PaperPages.file(paper.print(portfolio.read(), PaperPages.languages(Visit.of(request))));
    }

    @Put("/{part}")
    @Operation(
            operationId = "writeProfilePart",
            summary = "Writes a part of one's own profile anew: languages, studies, place, times or work",
            description =
                    "The answers bear the names by which they are read. Of languages it is one, named by language.")
    @ApiResponse(responseCode = "200", description = "The profile as it is kept now, with its entity tag")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<ProfileDocument> write(
            @Parameter(hidden = true) HttpRequest<?> request, String part, @Body ProfileAnswersSent sent) {
        requests.write(part, seen(request), sent.answers());
        return read();
    }

    @Put("/skills/{code}")
    @Operation(
            operationId = "claimSkill",
            summary = "Adds a skill to one's own profile, or changes it",
            description = "With level, evidence, acquired and where. Nobody confirms their own skills.")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<ProfileDocument> claim(
            @Parameter(hidden = true) HttpRequest<?> request, String code, @Body ProfileAnswersSent sent) {
        requests.claim(code, seen(request), sent.answers());
        return read();
    }

    @Delete("/skills/{code}")
    @Operation(operationId = "removeSkill", summary = "Takes a skill out of one's own profile")
    @ApiResponse(responseCode = "412", description = "Somebody else changed it since")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    HttpResponse<ProfileDocument> remove(@Parameter(hidden = true) HttpRequest<?> request, String code) {
        requests.remove(code, seen(request));
        return read();
    }

    private int seen(HttpRequest<?> request) {
        var version = portfolio.read().profile().version();
        Versions.require(request, version);
        return version;
    }
}
