package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.RoleNames;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the link of an invitation leads. Looking at it changes nothing. */
@Hidden
@Controller("/invitations/{secret}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerPages {
    private static final ZoneId EUROPE = ZoneId.of("Europe/Rome");

    private final Answers answers;

    AnswerPages(Answers answers) {
        this.answers = answers;
    }

    /**
     * @param address of this page
     * @param known whether the reader is signed in
     * @param theirs whether it went to the reader
     * @param secondFactor whether the role counts only after one
     */
    record AnswerView(
            String address,
            String organisation,
            String href,
            Label role,
            LocalDate until,
            boolean known,
            boolean theirs,
            boolean secondFactor,
            String signIn,
            String register) {}

    @Get
    Page show(HttpRequest<?> request, String secret) {
        var open = answers.at(new Secret(secret)).orElseThrow(() -> new Refused(new InvitationRefusal.Over()));
        var who = SignedIn.of(request);
        var here = "/invitations/" + secret;
        var view = new AnswerView(
                here,
                open.organisation().name(),
                "/organisations/" + open.organisation().id().value(),
                RoleNames.of(open.invitation().role()),
                open.invitation().expiresAt().atZone(EUROPE).toLocalDate(),
                who.isPresent(),
                who.filter(one -> open.isFor(one.account())).isPresent(),
                HeldRole.of(open.invitation().role()).demandsSecondFactor(),
                Address.of("/account/sign-in").with("next", here).toString(),
                Address.of("/account/register").with("next", here).toString());
        return Page.of(
                "platform/organisation/invitation",
                view,
                "platform.invitation.title",
                open.organisation().name());
    }

    @Post
    HttpResponse<?> accept(String secret) {
        answers.accept(new Secret(secret));
        return HttpResponse.seeOther(URI.create("/account"));
    }

    @Post("/decline")
    HttpResponse<?> decline(String secret) {
        answers.decline(new Secret(secret));
        return HttpResponse.seeOther(URI.create("/"));
    }
}
