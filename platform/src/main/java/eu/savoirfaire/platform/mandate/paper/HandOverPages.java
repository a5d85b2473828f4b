package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.claim.Claims;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.UUID;

/** Handing the account over to its person, who has a phone by now: the person types the code there. */
@Controller("/mandates/{id}/hand-over")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class HandOverPages {
    private final Paper paper;
    private final Claims claims;
    private final Clock clock;

    HandOverPages(Paper paper, Claims claims, Clock clock) {
        this.paper = paper;
        this.claims = claims;
        this.clock = clock;
    }

    @Get
    Page check(HttpRequest<?> request, UUID id) {
        return page(
                "platform/mandate/hand-over",
                new CheckView(id.toString(), person(request, id).name()));
    }

    @Post
    Page show(HttpRequest<?> request, UUID id) {
        var person = person(request, id);
        var code = claims.offer(person.id());
        var address = Visit.of(request).origin() + "/account/claim";
        return page(
                "platform/mandate/hand-over-code",
                new CodeView(person.name(), code.grouped(), address, QrCode.of(address), Challenge.LIFE.toMinutes()));
    }

    /** Of a mandate in force alone. */
    private Account person(HttpRequest<?> request, UUID id) {
        var mandate = paper.held(SignedIn.require(request), new MandateId(id));
        if (!mandate.inForce(clock.instant())) {
            throw Paper.notThere();
        }
        return paper.assisted(mandate);
    }

    private static Page page(String template, Object view) {
        return Page.of(template, view, "platform.mandate.hand-over")
                .below(Label.key("platform.mandate.people"), "/mandates");
    }

    /** Whose account it is. */
    record CheckView(String id, String name) {}

    /** @param address where the code is typed */
    record CodeView(String name, String grouped, String address, QrCode picture, long minutes) {}
}
