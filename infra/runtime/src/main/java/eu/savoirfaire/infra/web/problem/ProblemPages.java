package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The page behind the {@code type} of a problem document. */
@Hidden
@Controller("/problems")
final class ProblemPages {
    private final Messages messages;

    ProblemPages(Messages messages) {
        this.messages = messages;
    }

    @Get("/{code}")
    @Produces(MediaType.TEXT_HTML)
    Page about(Visit visit, String code) {
        var key = code.matches("status-\\d{3}") ? "infra.problem." + code.substring(7) : code;
        var title = messages.find(visit.language(), key + ".title")
                .or(() -> messages.find(visit.language(), key))
                .orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
        return Page.titled("kit/problem-type", new View(code, title), Label.of(title));
    }

    record View(String code, String title) {}
}
