package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.account.openid.provider.Provider;
import eu.savoirfaire.platform.account.openid.provider.Providers;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which providers lead to one's own account. */
@Controller("/account/openid")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class IdentityPages {
    private static final String PAGE = "/account/openid";
    private static final String CONNECT = PAGE + "/connect";

    private final FreshProof proof;
    private final ProviderDoor door;
    private final Providers providers;
    private final Steps steps;
    private final Identities identities;

    IdentityPages(FreshProof proof, ProviderDoor door, Providers providers, Steps steps, Identities identities) {
        this.proof = proof;
        this.door = door;
        this.providers = providers;
        this.steps = steps;
        this.identities = identities;
    }

    /** Those that lead here, and those that may. */
    record IdentitiesView(List<Linked> linked, List<AccountForm.Link> others) {}

    record Linked(UUID id, String provider, LocalDate since) {}

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return proof.own(request, PAGE, who -> {
            var mine = identities.of(who.person());
            var linked = mine.stream().map(Identity::provider).collect(Collectors.toSet());
            var view = new IdentitiesView(
                    mine.stream().map(this::linked).toList(),
                    providers.all().stream()
                            .filter(one -> !linked.contains(one.name()))
                            .map(IdentityPages::other)
                            .toList());
            return HttpResponse.ok(Page.of("platform/account/identities", view, "platform.openid")
                    .below(Label.key("platform.account"), "/account"));
        });
    }

    @Get("/connect")
    HttpResponse<?> ask(HttpRequest<?> request) {
        return proof.own(
                request,
                CONNECT,
                who -> HttpResponse.ok(asking(arrival(request), who).page()));
    }

    @Post("/connect")
    HttpResponse<?> connect(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, CONNECT, who -> {
            identities.link(who.account(), arrival(request));
            return HttpResponse.seeOther(URI.create(PAGE)).cookie(door.back(request));
        });
    }

    @Post("/{id}/remove")
    HttpResponse<?> remove(HttpRequest<?> request, UUID id) {
        return proof.own(request, PAGE, who -> {
            identities.unlink(who.account(), id);
            return HttpResponse.seeOther(URI.create(PAGE));
        });
    }

    private Step arrival(HttpRequest<?> request) {
        return steps.arrival(door.browser(request)).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    private Linked linked(Identity identity) {
        var label = providers.named(identity.provider()).map(Provider::label).orElse(identity.provider());
        return new Linked(identity.id(), label, LocalDate.ofInstant(identity.linkedAt(), ZoneOffset.UTC));
    }

    private static AccountForm.Link other(Provider provider) {
        return new AccountForm.Link(
                Label.key("platform.openid.connect.with", provider.label()), ProviderDoor.towards(provider, PAGE));
    }

    /** Asked here, so that nobody is led to connect somebody else's. */
    private AccountForm asking(Step arrival, SignedIn who) {
        var there = arrival.shownAddress()
                .map(Object::toString)
                .or(() -> java.util.Optional.ofNullable(arrival.name()).filter(name -> !name.isEmpty()))
                .orElse("—");
        return AccountForm.to(
                        CONNECT,
                        Label.key("platform.openid.connect"),
                        Label.key(
                                "platform.openid.connect.lead",
                                providers.require(arrival.provider()).label(),
                                there,
                                who.account().address().text()),
                        Label.key("platform.openid.connect"))
                .or(Label.key("platform.account.back"), "/account");
    }
}
