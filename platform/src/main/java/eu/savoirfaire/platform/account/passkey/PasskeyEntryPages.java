package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremonies;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony.Purpose;
import eu.savoirfaire.platform.account.passkey.ceremony.Question;
import eu.savoirfaire.platform.account.session.Device;
import eu.savoirfaire.platform.account.session.Session;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.Limits;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;

/** A passkey in the place of a password: to sign in, and to show once more that it is oneself. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PasskeyEntryPages {
    private final PasskeyDoor door;
    private final PasskeyTrial trial;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Limits limits;

    PasskeyEntryPages(
            PasskeyDoor door,
            PasskeyTrial trial,
            Ceremonies ceremonies,
            Sessions sessions,
            SessionCookie cookie,
            Limits limits) {
        this.door = door;
        this.trial = trial;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.cookie = cookie;
        this.limits = limits;
    }

    @Post("/passkey/options")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> askToEnter(HttpRequest<?> request) {
        return asked(request, Purpose.ENTER, Optional.empty());
    }

    @Post("/passkey")
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> form) {
        limits.tried(request);
        var account = trial.signer(
                door.requireSite(request),
                trial.spend(door.browser(request), Purpose.ENTER),
                Field.typed(form, "credential"));
        var secret = sessions.begin(account, Device.of(request), true);
        return HttpResponse.seeOther(Onward.to(Field.typed(form, "next")))
                .cookie(cookie.with(request, secret.text(), Session.STRONG_LIFE))
                .cookie(door.answered(request));
    }

    @Post("/prove/passkey/options")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> askToProve(HttpRequest<?> request) {
        return asked(request, Purpose.PROVE, Optional.of(SignedIn.require(request)));
    }

    @Post("/prove/passkey")
    HttpResponse<?> prove(HttpRequest<?> request, @Body Map<String, Object> form) {
        limits.tried(request);
        var who = SignedIn.require(request);
        var ceremony = trial.spend(door.browser(request), Purpose.PROVE);
        var signer = trial.signer(door.requireSite(request), ceremony, Field.typed(form, "credential"));
        if (!ceremony.of(who.person()) || !signer.id().equals(who.person())) {
            throw PasskeyTrial.notRight();
        }
        sessions.strengthen(who);
        return HttpResponse.seeOther(Onward.to(Field.typed(form, "next"))).cookie(door.answered(request));
    }

    private HttpResponse<?> asked(HttpRequest<?> request, Purpose purpose, Optional<SignedIn> who) {
        limits.asked(request);
        var site = door.requireSite(request);
        var begun = ceremonies.begin(purpose, who.map(SignedIn::person));
        return HttpResponse.ok(Question.sign(site, begun.ceremony())).cookie(door.asked(request, begun.browser()));
    }
}
