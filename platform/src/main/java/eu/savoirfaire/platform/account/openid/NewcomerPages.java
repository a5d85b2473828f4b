package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Names;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever comes from a provider for the first time: opens an account, or signs in to the one they have and connects it. Where
 * the address has an account, it is never handed over because a provider says so.
 */
@Controller("/account/openid/new")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NewcomerPages {
    private static final String PAGE = "/account/openid/new";
    private static final String SIGN_IN = "/account/sign-in?next=/account/openid/connect";

    private final ProviderDoor door;
    private final Providers providers;
    private final Steps steps;
    private final Identities identities;
    private final Accounts accounts;
    private final Entry entry;

    NewcomerPages(
            ProviderDoor door,
            Providers providers,
            Steps steps,
            Identities identities,
            Accounts accounts,
            Entry entry) {
        this.door = door;
        this.providers = providers;
        this.steps = steps;
        this.identities = identities;
        this.accounts = accounts;
        this.entry = entry;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var arrival = arrival(request);
        var name = Objects.requireNonNullElse(arrival.name(), "");
        return free(arrival)
                .map(address -> asking(arrival, address, name).page())
                .orElseGet(() -> Page.of(
                        "platform/account/newcomer",
                        new KnownAddressView(label(arrival), SIGN_IN),
                        "platform.openid.new"));
    }

    @Post
    HttpResponse<?> open(HttpRequest<?> request, @Body Map<String, Object> form) {
        var arrival = arrival(request);
        var address = free(arrival).orElseThrow(() -> new Refused(new AccountRefusal.AddressTaken()));
        var name = Field.typed(form, "name");
        var asking = asking(arrival, address, name);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var errors = Names.errors(name);
        if (errors.any()) {
            return asking.refused(errors);
        }
        var account = identities.open(arrival, name, Visit.of(request).language());
        return entry.entered(request, account, arrival.strong(), arrival.onward())
                .cookie(door.back(request));
    }

    /** Where no account can be opened at once. */
    record KnownAddressView(String provider, String signIn) {}

    private Step arrival(HttpRequest<?> request) {
        return steps.arrival(door.browser(request)).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    /** The address, if the provider has shown whose it is and it has no account. */
    private Optional<EmailAddress> free(Step arrival) {
        return arrival.shownAddress().filter(address -> accounts.at(address).isEmpty());
    }

    private String label(Step arrival) {
        return providers.require(arrival.provider()).label();
    }

    private AccountForm asking(Step arrival, EmailAddress address, String name) {
        return AccountForm.to(
                        PAGE,
                        Label.key("platform.openid.new"),
                        Label.key("platform.openid.new.lead", label(arrival), address.text()),
                        Label.key("platform.account.new.open"))
                .asking(Field.text(
                        "name",
                        Label.key("platform.account.name"),
                        Label.key("platform.account.name.hint"),
                        "name",
                        name))
                .or(Label.key("platform.openid.have"), SIGN_IN);
    }
}
