package eu.savoirfaire.platform.api;

import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The description of the interface, for programs and for people. */
@Hidden
@Controller
final class ApiController {
    private final ApiDescription description;

    ApiController(ApiDescription description) {
        this.description = description;
    }

    @Get("/api/v1/openapi.yml")
    @Produces("application/yaml")
    String document() {
        return description.yaml();
    }

    @Get("/api")
    @Produces(MediaType.TEXT_HTML)
    Page page() {
        return Page.of("platform/api", ApiView.of(description.paths()), "platform.api.title");
    }
}
