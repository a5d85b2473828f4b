package eu.savoirfaire.platform.agreement.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.agreement.Agreement;
import eu.savoirfaire.platform.agreement.AgreementRefusal;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.entry.Check;
import eu.savoirfaire.platform.entry.Entry;
import eu.savoirfaire.platform.entry.Typed;
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
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Where agreements are entered and renewed. Their terms never change afterwards, so they are looked at first. */
@Controller("/agreements")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SigningPages {
    private final Agreements agreements;
    private final AgreementEntry entry;
    private final CurrentActor actor;
    private final Permissions permissions;

    SigningPages(Agreements agreements, AgreementEntry entry, CurrentActor actor, Permissions permissions) {
        this.agreements = agreements;
        this.entry = entry;
        this.actor = actor;
        this.permissions = permissions;
    }

    @Get("/new")
    Page asked(Visit visit) {
        return asking("/agreements/new", "platform.agreement.new", new Typed(entry.beginning()), visit)
                .page()
                .below(Label.key("platform.agreements"), "/agreements");
    }

    @Post("/new")
    HttpResponse<?> sign(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var asking = asking("/agreements/new", "platform.agreement.new", typed, Visit.of(request));
        return answered(request, typed, asking, "signed", agreements::sign);
    }

    @Get("/{id}/renew")
    Page renewed(Visit visit, UUID id) {
        var agreement = mine(id);
        return asking(renewal(id), "platform.agreement.renew", new Typed(entry.renewing(agreement)), visit)
                .page()
                .below(Label.key("platform.agreements"), "/agreements")
                .below(Label.key("platform.agreement"), "/agreements/" + id);
    }

    @Post("/{id}/renew")
    HttpResponse<?> renew(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        mine(id);
        var typed = new Typed(form);
        var asking = asking(renewal(id), "platform.agreement.renew", typed, Visit.of(request));
        return answered(request, typed, asking, "renewed", terms -> agreements.renew(new AgreementId(id), terms));
    }

    private HttpResponse<?> answered(
            HttpRequest<?> request,
            Typed typed,
            Entry asking,
            String done,
            Function<Agreement.Terms, Agreement> signing) {
        var visit = Visit.of(request);
        if (typed.asks("change") || visit.switching() && typed.text("checked").isEmpty()) {
            return HttpResponse.ok(asking.again());
        }
        var terms = entry.read(typed);
        if (terms.isEmpty()) {
            return asking.refused(typed.errors());
        }
        var among = Agreements.among(terms.get().parties());
        typed.mustBeYours("parties", permissions.may(actor.get(), "agreement.sign", among));
        if (typed.errors().any()) {
            return asking.refused(typed.errors());
        }
        if (!typed.asks("done") || visit.switching()) {
            return HttpResponse.ok(check(asking, terms.get(), typed, visit).page());
        }
        try {
            var signed = signing.apply(terms.get());
            return HttpResponse.seeOther(URI.create("/agreements/" + signed.id().value() + "?done=" + done));
        } catch (Refused refused) {
            if (refused.refusal() instanceof AgreementRefusal refusal) {
                typed.wrong("parties", Label.key(refusal.code()));
                return asking.refused(typed.errors());
            }
            throw refused;
        }
    }

    /** @throws Refused when there is no such agreement */
    private Agreement mine(UUID id) {
        var agreement = new AgreementId(id);
        permissions.require(actor.get(), "agreement.change", agreement.reference());
        return agreements.read(agreement);
    }

    private Entry asking(String action, String title, Typed typed, Visit visit) {
        return new Entry(
                action,
                Label.key(title),
                Label.key("platform.agreement.new.lead"),
                entry.questions(typed, visit.language()),
                Label.key("platform.entry.go-on"),
                0);
    }

    private Check check(Entry asking, Agreement.Terms terms, Typed typed, Visit visit) {
        var sent = new ArrayList<>(typed.everything());
        sent.removeIf(field -> field.name().equals("checked"));
        sent.add(new Check.Sent("checked", "yes"));
        return new Check(
                asking.action(),
                Label.key("platform.agreement.check"),
                Label.key("platform.agreement.check.lead"),
                entry.told(terms, visit.language()),
                sent,
                Label.key("platform.agreement.sign"));
    }

    private static String renewal(UUID id) {
        return "/agreements/" + id + "/renew";
    }
}
