package eu.savoirfaire.workshops.feed;

import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** One workshop for calendars, by its id. */
@Tag(name = "Workshops")
@Controller("/api/v1/workshops")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarApi {
    static final String CALENDAR = "text/calendar; charset=utf-8";

    private final CalendarFiles files;

    CalendarApi(CalendarFiles files) {
        this.files = files;
    }

    @Operation(operationId = "readWorkshopCalendar", summary = "One workshop as a calendar entry (iCalendar, RFC 5545)")
    @ApiResponse(
            responseCode = "200",
            description = "Of a workshop to come its hours, of one that took place whole days; with an ETag.")
    @ApiResponse(responseCode = "304", description = "If-None-Match names the present version.")
    @ApiResponse(
            responseCode = "404",
            description = "A problem document: there is no such workshop, or its day is not known.")
    @Get("/{id}.ics")
    @Produces(CALENDAR)
    HttpResponse<String> calendar(HttpRequest<?> request, String id) {
        return answer(request, files.find(id(id)));
    }

    static HttpResponse<String> answer(HttpRequest<?> request, CalendarFiles.One one) {
        return one.file()
                .answer(request)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + one.name() + ".ics\"");
    }

    private static WorkshopId id(String text) {
        try {
            return new WorkshopId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw CalendarFiles.notFound(text);
        }
    }
}
