package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.SpokenLanguages;
import eu.savoirfaire.platform.mandate.acting.DoneBy;
import eu.savoirfaire.platform.mandate.mine.MyMandatesView.Given;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Who may act for me, and what they did. */
@Controller("/account/mandates")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MyMandatePages {
    static final Label TITLE = Label.key("platform.mandate.mine");

    private final Mandates mandates;
    private final DoneForMe doneForMe;
    private final DoneBy names;
    private final OrganisationNames organisations;
    private final Clock clock;

    MyMandatePages(Mandates mandates, DoneForMe doneForMe, DoneBy names, OrganisationNames organisations, Clock clock) {
        this.mandates = mandates;
        this.doneForMe = doneForMe;
        this.names = names;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var person = SignedIn.require(request).person();
        var language = Visit.of(request).language();
        var now = clock.instant();
        var given = mandates.of(person).stream()
                .filter(mandate -> mandate.givenAt().isPresent())
                .toList();
        var view = new MyMandatesView(
                given.stream()
                        .filter(mandate -> mandate.inForce(now))
                        .map(mandate -> given(mandate, language, now))
                        .toList(),
                given.stream()
                        .filter(mandate -> !mandate.inForce(now))
                        .map(mandate -> given(mandate, language, now))
                        .toList(),
                doneForMe.of(person, AuditLog.NEWEST));
        return Page.titled("platform/mandate/mine", view, TITLE).below(Label.key("platform.account"), "/account");
    }

    @Get("/done")
    Page done(HttpRequest<?> request) {
        var before = Visit.of(request)
                .parameter("before")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(AuditLog.NEWEST);
        var view = doneForMe.of(SignedIn.require(request).person(), before);
        return Page.of("platform/mandate/done", view, "platform.mandate.done")
                .below(Label.key("platform.account"), "/account")
                .below(TITLE, "/account/mandates");
    }

    private Given given(Mandate mandate, Language language, Instant now) {
        var holder = mandate.holder();
        return new Given(
                mandate.id().value().toString(),
                holder.map(one -> names.name(one.caseWorker())).orElseGet(() -> Label.key("platform.done-by.gone")),
                holder.flatMap(one -> organisations.name(one.organisation())).orElse(""),
                day(mandate.givenAt().orElse(mandate.offeredAt())),
                day(mandate.endedAt().orElse(mandate.expiresAt())),
                mandate.daysLeft(now),
                SpokenLanguages.name(mandate.explainedIn(), language),
                state(mandate, now));
    }

    private static Label state(Mandate mandate, Instant now) {
        var over = mandate.state() == Mandate.State.IN_FORCE && !mandate.inForce(now);
        var state = over ? Mandate.State.EXPIRED : mandate.state();
        return Label.key("platform.mandate.state."
                + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
