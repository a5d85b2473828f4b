package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.account.signin.Limits;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.member.OrganisationRoles;
import eu.savoirfaire.platform.organisation.reading.Ways;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Inviting somebody by their address, sending it again, taking it back. */
@Hidden
@Controller("/organisations/{id}/invitations")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationPages {
    private final Organisations organisations;
    private final Invitations invitations;
    private final Limits limits;
    private final FreshProof proof;
    private final Ways ways;

    InvitationPages(Organisations organisations, Invitations invitations, Limits limits, FreshProof proof, Ways ways) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.limits = limits;
        this.proof = proof;
        this.ways = ways;
    }

    /** What was typed. */
    private record Typed(String address, Optional<Role> role, Language language) {
        static Typed of(Map<String, Object> form, Visit visit) {
            return new Typed(
                    Field.typed(form, "address"),
                    OrganisationRoles.of(Field.typed(form, "role")),
                    Language.of(Field.typed(form, "mail-language")).orElse(visit.language()));
        }
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String id) {
        var found = open(id);
        var typed = new Typed("", Optional.empty(), Visit.of(request).language());
        return proof.others(
                request, path(found), () -> HttpResponse.ok(asking(found, typed).page()));
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var found = open(id);
        var visit = Visit.of(request);
        var typed = Typed.of(form, visit);
        if (visit.switching()) {
            return HttpResponse.ok(asking(found, typed).again());
        }
        var address = EmailAddress.of(typed.address());
        if (address.isEmpty() || typed.role().isEmpty()) {
            return asking(found, typed)
                    .refused(errors(address.isPresent(), typed.role().isPresent()));
        }
        return proof.others(request, path(found), () -> {
            limits.mailed(request, address.get().text());
            invitations.invite(found, address.get(), typed.role().orElseThrow(), typed.language());
            return sent(found);
        });
    }

    @Post("/{invitation}/resend")
    HttpResponse<?> resend(HttpRequest<?> request, String id, UUID invitation) {
        var found = open(id);
        return proof.others(request, members(found), () -> {
            limits.mailed(request, invitations.address(found, invitation).text());
            invitations.resend(found, invitation);
            return sent(found);
        });
    }

    @Post("/{invitation}/withdraw")
    HttpResponse<?> withdraw(String id, UUID invitation) {
        var found = open(id);
        invitations.withdraw(found, invitation);
        return HttpResponse.seeOther(URI.create(members(found)));
    }

    private Organisation open(String id) {
        var found = organisations.require(id);
        ways.require("member.invite", found);
        return found;
    }

    private static HttpResponse<?> sent(Organisation organisation) {
        return HttpResponse.seeOther(URI.create(members(organisation) + "?sent=1"));
    }

    private static FormErrors errors(boolean address, boolean role) {
        var errors = address
                ? FormErrors.none()
                : FormErrors.none().with("address", Label.key("platform.account.address.wrong"));
        return role ? errors : errors.with("role", Label.key("platform.member.role.wrong"));
    }

    private static AccountForm asking(Organisation organisation, Typed typed) {
        var languages = Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), Label.of(one.ownName()), one == typed.language()))
                .toList();
        return AccountForm.to(
                        path(organisation),
                        Label.key("platform.invitation.new", organisation.name()),
                        Label.key("platform.invitation.new.lead"),
                        Label.key("platform.invitation.send"))
                .asking(Field.text(
                        "address",
                        Label.key("platform.account.address"),
                        Label.key("platform.invitation.address.hint"),
                        "off",
                        typed.address()))
                .asking(Field.choice(
                        "role",
                        Label.key("platform.invitation.role"),
                        OrganisationRoles.choices(List.of(), typed.role())))
                .asking(Field.choice("mail-language", Label.key("platform.invitation.language"), languages))
                .or(Label.key("platform.invitation.back"), members(organisation));
    }

    private static String path(Organisation organisation) {
        return "/organisations/" + organisation.id().value() + "/invitations";
    }

    private static String members(Organisation organisation) {
        return "/organisations/" + organisation.id().value() + "/members";
    }
}
