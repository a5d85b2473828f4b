package eu.savoirfaire.platform.agreement.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.agreement.Agreement;
import eu.savoirfaire.platform.agreement.AgreementState;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.entry.OrganisationQuestion;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agreements of the reader's organisations, those first that end soon. */
@Controller("/agreements")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AgreementPages {
    private static final Set<String> DONE = Set.of("signed", "renewed", "withdrawn", "reinstated");

    private final Agreements agreements;
    private final AgreementEntry entry;
    private final OrganisationQuestion organisations;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    AgreementPages(
            Agreements agreements,
            AgreementEntry entry,
            OrganisationQuestion organisations,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.agreements = agreements;
        this.entry = entry;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Get
    Page list(Visit visit) {
        var today = LocalDate.now(clock);
        var readable = agreements.readable();
        var soon = readable.stream()
                .filter(agreement -> agreement.endsSoon(today))
                .map(agreement -> line(agreement, visit.language(), today))
                .toList();
        var all = readable.stream()
                .map(agreement -> line(agreement, visit.language(), today))
                .toList();
        return Page.of("platform/agreement/list", new ListView(soon, all, maySign()), "platform.agreements");
    }

    @Get("/{id}")
    Page show(Visit visit, UUID id) {
        var agreement = agreements.read(new AgreementId(id));
        var today = LocalDate.now(clock);
        var state = agreement.on(today);
        var withdrawnOn = agreement.withdrawnOn();
        var view = new AgreementView(
                "/agreements/" + id,
                visit.parameter("done").filter(DONE::contains).stream()
                        .map(done -> Label.key("platform.agreement.done." + done))
                        .toList(),
                told(state),
                state == AgreementState.IN_FORCE,
                agreement.endsSoon(today),
                entry.told(agreement.terms(), visit.language()),
                withdrawnOn == null
                        ? List.of()
                        : List.of(Label.key(
                                "platform.agreement.withdrawn-on",
                                Formats.of(visit.language()).date(withdrawnOn))),
                href(agreement.renews()),
                href(agreements.renewal(agreement.id()).orElse(null)),
                withdrawnOn != null,
                permissions.may(actor.get(), "agreement.change", agreement.id().reference()));
        return Page.of("platform/agreement/one", view, "platform.agreement")
                .below(Label.key("platform.agreements"), "/agreements");
    }

    @Post("/{id}/withdraw")
    HttpResponse<?> withdraw(UUID id) {
        agreements.withdraw(new AgreementId(id));
        return HttpResponse.seeOther(URI.create("/agreements/" + id + "?done=withdrawn"));
    }

    @Post("/{id}/reinstate")
    HttpResponse<?> reinstate(UUID id) {
        agreements.reinstate(new AgreementId(id));
        return HttpResponse.seeOther(URI.create("/agreements/" + id + "?done=reinstated"));
    }

    private ListView.Line line(Agreement agreement, Language language, LocalDate today) {
        var until = agreement.terms().until();
        return new ListView.Line(
                href(agreement.id()),
                Label.key("platform.agreement.kind." + agreement.terms().kind().code()),
                agreement.terms().parties().stream().map(organisations::name).collect(Collectors.joining(" · ")),
                agreement.terms().subject(),
                told(agreement.on(today)),
                agreement.on(today) == AgreementState.IN_FORCE,
                until == null
                        ? Label.key("platform.agreement.open-ended")
                        : Label.key(
                                "platform.period.until", Formats.of(language).date(until)));
    }

    private boolean maySign() {
        var me = actor.get();
        return me.is(Role.CURATOR) || me.is(Role.PLATFORM_ADMIN) || me.heldIn().containsKey(Role.COORDINATOR);
    }

    private static Label told(AgreementState state) {
        return Label.key("platform.agreement.state." + state.code());
    }

    private static String href(@Nullable AgreementId id) {
        return id == null ? "" : "/agreements/" + id.value();
    }

    /** @param soon those that end within 60 days, which are among {@code all} too */
    record ListView(List<Line> soon, List<Line> all, boolean maySign) {
        record Line(
                String href, Label kind, String parties, String subject, Label state, boolean inForce, Label until) {}
    }
}
