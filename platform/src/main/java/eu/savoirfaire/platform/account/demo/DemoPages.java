package eu.savoirfaire.platform.account.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.account.session.Device;
import eu.savoirfaire.platform.account.session.Session;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One click for each persona. */
@Controller("/account/demo")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DemoPages {
    private static final Allowance PLAYED = new Allowance("persona", 60, Duration.ofMinutes(10));

    private final Personas personas;
    private final SessionCookie cookie;
    private final RateLimits limits;

    DemoPages(Personas personas, SessionCookie cookie, RateLimits limits) {
        this.personas = personas;
        this.cookie = cookie;
        this.limits = limits;
    }

    @Get
    Page show() {
        if (personas.roles().isEmpty()) {
            throw new Refused(new AccountRefusal.NoDemo());
        }
        var view = new DemoView(personas.roles().stream()
                .map(role -> new Persona(role.name(), Names.OF.getOrDefault(role, ""), RoleNames.of(role)))
                .toList());
        return Page.of("platform/account/demo", view, "platform.demo.people");
    }

    @Post
    HttpResponse<?> play(HttpRequest<?> request, @Body Map<String, Object> form) {
        limits.require(request, PLAYED);
        var role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(Field.typed(form, "role")))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccountRefusal.NoDemo()));
        var secret = personas.play(role, Visit.of(request).language(), Device.of(request));
        return HttpResponse.seeOther(URI.create("/account"))
                .cookie(cookie.with(request, secret.text(), Session.STRONG_LIFE));
    }

    /** Everybody who can be played. */
    record DemoView(List<Persona> personas) {}

    /** @param role by its name in the form */
    record Persona(String role, String name, Label label) {}
}
