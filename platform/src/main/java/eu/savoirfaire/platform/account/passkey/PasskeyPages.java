package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremonies;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony.Purpose;
import eu.savoirfaire.platform.account.passkey.ceremony.Question;
import eu.savoirfaire.platform.account.session.Device;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.Limits;
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
import java.util.Optional;
import java.util.UUID;

/** The passkeys of one's own account. */
@Controller("/account/passkeys")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PasskeyPages {
    private static final String PAGE = "/account/passkeys";

    private final FreshProof proof;
    private final PasskeyDoor door;
    private final PasskeyTrial trial;
    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final Limits limits;

    PasskeyPages(
            FreshProof proof,
            PasskeyDoor door,
            PasskeyTrial trial,
            Passkeys passkeys,
            Ceremonies ceremonies,
            Sessions sessions,
            Limits limits) {
        this.proof = proof;
        this.door = door;
        this.trial = trial;
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return proof.own(
                request, PAGE, who -> HttpResponse.ok(page(view(request, who, Device.of(request), FormErrors.none()))));
    }

    /** What a device is asked for a new key, for the script of the page. */
    @Post("/options")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> options(HttpRequest<?> request) {
        return proof.own(request, PAGE, who -> {
            limits.asked(request);
            var site = door.requireSite(request);
            var begun = ceremonies.begin(Purpose.ADD, Optional.of(who.person()));
            var known =
                    passkeys.of(who.person()).stream().map(Passkey::credential).toList();
            var names = new Question.Names(
                    who.account().address().text(), who.account().name());
            return HttpResponse.ok(Question.make(site, begun.ceremony(), who.person(), names, known))
                    .cookie(door.asked(request, begun.browser()));
        });
    }

    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE, who -> {
            var name = Field.typed(form, "name");
            if (Visit.of(request).switching()) {
                return HttpResponse.ok(
                        page(view(request, who, name, FormErrors.none())).keepingForm("add-passkey"));
            }
            var errors = errors(name, Field.typed(form, "credential"));
            return errors.any()
                    ? HttpResponse.badRequest(
                            page(view(request, who, name, errors)).keepingForm("add-passkey"))
                    : added(request, who, name, Field.typed(form, "credential"));
        });
    }

    @Post("/{id}/remove")
    HttpResponse<?> remove(HttpRequest<?> request, UUID id) {
        return proof.own(request, PAGE, who -> {
            passkeys.remove(who.account(), id);
            return HttpResponse.seeOther(URI.create(PAGE));
        });
    }

    private HttpResponse<?> added(HttpRequest<?> request, SignedIn who, String name, String answer) {
        var site = door.requireSite(request);
        var ceremony = trial.spend(door.browser(request), Purpose.ADD);
        if (!ceremony.of(who.person())) {
            throw PasskeyTrial.notRight();
        }
        passkeys.add(who.account(), name, trial.made(site, ceremony, answer));
        sessions.strengthen(who);
        return HttpResponse.seeOther(URI.create(PAGE)).cookie(door.answered(request));
    }

    private static FormErrors errors(String name, String answer) {
        var fine = !name.isEmpty()
                && name.length() <= Passkey.LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        if (!fine) {
            return FormErrors.none().with("name", Label.key("platform.passkey.name.wrong", Passkey.LONGEST_NAME));
        }
        return answer.isEmpty()
                ? FormErrors.none().with("name", Label.key("platform.passkey.script"))
                : FormErrors.none();
    }

    private PasskeysView view(HttpRequest<?> request, SignedIn who, String name, FormErrors errors) {
        var host = request.getHeaders().get("Host");
        var port = host == null || host.lastIndexOf(':') < 0 ? "" : host.substring(host.lastIndexOf(':'));
        return new PasskeysView(
                passkeys.of(who.person()).stream().map(PasskeysView.Entry::of).toList(),
                door.site(request).isPresent(),
                "http://localhost" + (port.matches(":\\d{1,5}") ? port : "") + PAGE,
                name,
                errors);
    }

    private static Page page(PasskeysView view) {
        return Page.of("platform/account/passkeys", view, "platform.passkey")
                .below(Label.key("platform.account"), "/account");
    }
}
