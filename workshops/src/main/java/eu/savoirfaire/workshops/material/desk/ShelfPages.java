package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.web.api.GivenFile;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.workshops.page.Typed;
import io.micronaut.http.HttpHeaders;
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
import java.util.Map;
import java.util.UUID;

/** Recordings and files as whoever may sees them, and the question to those who can be seen or heard in a recording. */
@Hidden
@Controller("/workshops/{slug}/materials")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ShelfPages {
    private final MaterialRoom room;
    private final MaterialViews views;

    ShelfPages(MaterialRoom room, MaterialViews views) {
        this.room = room;
        this.views = views;
    }

    @Get
    Page shelf(String slug) {
        var shelf = room.shelf(slug);
        return below(Page.of("workshops/material/shelf", views.shelf(shelf), "workshops.material.title"), shelf);
    }

    /** Asked for again each time, so that what is hidden is gone at once. */
    @Get("/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> file(HttpRequest<?> request, String slug, UUID file) {
        var given = room.open(slug, file);
        var kept = given.file();
        return new GivenFile(
                        kept.name(slug),
                        kept.sort().mediaType(),
                        given.of().language(),
                        kept.hash(),
                        kept.sort().isPicture())
                .answer(request, given.bytes())
                .header(HttpHeaders.CACHE_CONTROL, given.of().isPublic() ? "public, no-cache" : "private, no-store");
    }

    @Get("/{recording}/consent")
    Page consent(String slug, UUID recording) {
        var shelf = room.shelf(slug);
        var view = views.question(shelf, room.asked(slug, recording));
        return below(Page.of("workshops/material/consent", view, "workshops.material.consent.title"), shelf);
    }

    @Post("/{recording}/consent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(String slug, UUID recording, @Body Map<String, Object> body) {
        room.answer(slug, recording, new Typed(body).text("answer").equals("yes"));
        return HttpResponse.seeOther(URI.create("/workshops/" + slug + "/materials/" + recording + "/consent"));
    }

    private static Page below(Page page, MaterialRoom.Shelf shelf) {
        return page.below(
                Label.of(shelf.workshop().workshop().plan().title()),
                "/workshops/" + shelf.workshop().slug());
    }
}
