package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.desk.Decisions;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Giving a role and taking one away, in an organisation or in none. */
@Controller("/desk/people/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RolePages {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Persons persons;
    private final OrganisationNames organisations;
    private final FreshProof proof;

    RolePages(Persons persons, OrganisationNames organisations, FreshProof proof) {
        this.persons = persons;
        this.organisations = organisations;
        this.proof = proof;
    }

    @Get("/give")
    HttpResponse<?> askGive(HttpRequest<?> request, UUID id) {
        var role = role(request);
        return proof.others(
                request,
                giving(id, role),
                () -> HttpResponse.ok(giveForm(id, role, "", "").page()));
    }

    @Post("/give")
    HttpResponse<?> give(HttpRequest<?> request, UUID id, @Body Map<String, Object> sent) {
        var role = role(request);
        return proof.others(
                request,
                giving(id, role),
                () -> given(request, id, role, Field.typed(sent, "organisation"), Field.typed(sent, "reason")));
    }

    @Get("/take")
    HttpResponse<?> askTake(HttpRequest<?> request, UUID id) {
        var held = held(request);
        return proof.others(
                request,
                taking(id, held),
                () -> HttpResponse.ok(takeForm(id, held, "").page()));
    }

    @Post("/take")
    HttpResponse<?> take(HttpRequest<?> request, UUID id, @Body Map<String, Object> sent) {
        var held = held(request);
        return proof.others(request, taking(id, held), () -> taken(request, id, held, Field.typed(sent, "reason")));
    }

    private HttpResponse<?> given(HttpRequest<?> request, UUID id, Role role, String organisation, String reason) {
        var form = giveForm(id, role, organisation, reason);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form.again());
        }
        var found = organisations.find(organisation);
        var errors = FormErrors.none();
        if (found.isEmpty() && !organisation.isEmpty()) {
            errors = errors.with("organisation", Label.key("platform.desk.person.organisation.unknown"));
        }
        for (var error : Decisions.errors(reason).list()) {
            errors = errors.with(error.field(), error.message());
        }
        if (errors.any()) {
            return form.refused(errors);
        }
        persons.give(new PersonId(id), new HeldRole(role, found), reason);
        return HttpResponse.seeOther(URI.create("/desk/people/" + id));
    }

    private HttpResponse<?> taken(HttpRequest<?> request, UUID id, HeldRole held, String reason) {
        var form = takeForm(id, held, reason);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form.again());
        }
        var errors = Decisions.errors(reason);
        if (errors.any()) {
            return form.refused(errors);
        }
        persons.take(new PersonId(id), held, reason);
        return HttpResponse.seeOther(URI.create("/desk/people/" + id));
    }

    private ReasonForm giveForm(UUID id, Role role, String organisation, String reason) {
        var account = persons.seen(new PersonId(id));
        return ReasonForm.about(
                account,
                giving(id, role),
                "platform.desk.person.give",
                Label.key("platform.desk.person.give.ask", account.name(), RoleNames.of(role)),
                Optional.of(Field.text(
                        "organisation",
                        Label.key("platform.desk.person.organisation"),
                        Label.key("platform.desk.person.organisation.hint"),
                        "off",
                        organisation)),
                reason);
    }

    private ReasonForm takeForm(UUID id, HeldRole held, String reason) {
        var account = persons.seen(new PersonId(id));
        return ReasonForm.about(
                account,
                taking(id, held),
                "platform.desk.person.take",
                Label.key("platform.desk.person.take.ask", account.name(), RoleNames.of(held.role())),
                Optional.empty(),
                reason);
    }

    private static HeldRole held(HttpRequest<?> request) {
        var organisation = Visit.of(request)
                .parameter("organisation")
                .filter(text -> ID.matcher(text).matches())
                .map(text -> new OrganisationId(UUID.fromString(text)));
        return new HeldRole(role(request), organisation);
    }

    private static Role role(HttpRequest<?> request) {
        var asked = Visit.of(request).parameter("role").orElse("");
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.VISITOR && role.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
    }

    private static String giving(UUID id, Role role) {
        return Address.of("/desk/people/" + id + "/give")
                .with("role", role.name())
                .toString();
    }

    private static String taking(UUID id, HeldRole held) {
        var address = Address.of("/desk/people/" + id + "/take")
                .with("role", held.role().name());
        return held.organisation()
                .map(organisation ->
                        address.with("organisation", organisation.value().toString()))
                .orElse(address)
                .toString();
    }
}
