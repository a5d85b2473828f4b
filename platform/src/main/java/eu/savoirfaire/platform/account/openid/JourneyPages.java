package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.openid.Step.Purpose;
import eu.savoirfaire.platform.account.openid.provider.KnownPerson;
import eu.savoirfaire.platform.account.openid.provider.Providers;
import eu.savoirfaire.platform.account.session.Session;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.Limits;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** To a provider and back. */
@Controller("/account/openid")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class JourneyPages {
    private final Providers providers;
    private final ProviderDoor door;
    private final Steps steps;
    private final Identities identities;
    private final Entry entry;
    private final Sessions sessions;
    private final Limits limits;
    private final Clock clock;

    JourneyPages(
            Providers providers,
            ProviderDoor door,
            Steps steps,
            Identities identities,
            Entry entry,
            Sessions sessions,
            Limits limits,
            Clock clock) {
        this.providers = providers;
        this.door = door;
        this.steps = steps;
        this.identities = identities;
        this.entry = entry;
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** Sets out. It is a link, since a form may lead to nowhere but us; nothing is changed by coming here. */
    @Get("/with/{provider}")
    HttpResponse<?> leave(HttpRequest<?> request, String provider) {
        limits.asked(request);
        var visit = Visit.of(request);
        var chosen = providers.require(provider);
        var who = SignedIn.of(request).filter(one -> !one.account().demo());
        var proving = who.isPresent()
                && visit.parameter("for").filter("prove"::equals).isPresent();
        var begun = steps.begin(
                chosen.name(),
                proving ? Purpose.PROVE : Purpose.ENTER,
                who.map(SignedIn::person),
                Onward.checked(visit.parameter("next").orElse("")));
        var address = chosen.address(door.departure(request, begun.step()), visit.language(), proving);
        return HttpResponse.seeOther(address).cookie(door.away(request, begun.browser()));
    }

    @Get("/back/{provider}")
    HttpResponse<?> comeBack(HttpRequest<?> request, String provider) {
        limits.tried(request);
        var visit = Visit.of(request);
        var chosen = providers.require(provider);
        var step = steps.back(
                        door.browser(request),
                        chosen.name(),
                        visit.parameter("state").orElse(""))
                .orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
        var person = chosen.person(door.departure(request, step), visit.query());
        var who = SignedIn.of(request);
        var known = identities.by(person);
        if (step.purpose() == Purpose.PROVE) {
            return proved(request, step, person, known);
        }
        return known.isPresent()
                ? entered(request, step, person, known.get(), who)
                : arrived(request, step, person, who);
    }

    private HttpResponse<?> proved(HttpRequest<?> request, Step step, KnownPerson person, Optional<Identity> known) {
        var who = SignedIn.of(request).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
        var lately = person.authenticatedAt()
                .filter(at -> Session.fresh(at, clock.instant()))
                .isPresent();
        var them = known.filter(one -> one.person().equals(who.person())
                        && who.person().value().equals(step.accountId()))
                .isPresent();
        if (!lately || !them) {
            throw new Refused(new IdentityRefusal.NotThem());
        }
        sessions.prove(who);
        return HttpResponse.seeOther(Onward.to(step.onward())).cookie(door.back(request));
    }

    private HttpResponse<?> entered(
            HttpRequest<?> request, Step step, KnownPerson person, Identity known, Optional<SignedIn> who) {
        if (who.isPresent()) {
            if (!who.get().person().equals(known.person())) {
                throw new Refused(new IdentityRefusal.Taken());
            }
            return HttpResponse.seeOther(Onward.to(step.onward())).cookie(door.back(request));
        }
        return entry.by(request, known, person.strong(), step.onward()).cookie(door.back(request));
    }

    private HttpResponse<?> arrived(HttpRequest<?> request, Step step, KnownPerson person, Optional<SignedIn> who) {
        var begun = steps.arrived(step, person);
        var page = who.isPresent() ? "/account/openid/connect" : "/account/openid/new";
        return HttpResponse.seeOther(URI.create(page)).cookie(door.away(request, begun.browser()));
    }
}
