package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.Stream;

/** The profile as a paper to take along. */
@Controller("/matching/profile")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PaperPages {
    private final Portfolio portfolio;
    private final ProfilePaper paper;

    PaperPages(Portfolio portfolio, ProfilePaper paper) {
        this.portfolio = portfolio;
        this.paper = paper;
    }

    @Get("/export.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> take(HttpRequest<?> request) {
        return file(paper.print(portfolio.read(), languages(Visit.of(request))));
    }

    /** That of the reader, and the one that they ask for beside it. */
    static List<Language> languages(Visit visit) {
        return Stream.concat(Stream.of(visit.language()), visit.parameter("beside").flatMap(Language::of).stream())
                .distinct()
                .toList();
    }

    static HttpResponse<byte[]> file(byte[] pdf) {
        return HttpResponse.ok(pdf).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profile.pdf\"");
    }
}
