package eu.savoirfaire.platform.organisation.people;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.invitation.Invitations;
import eu.savoirfaire.platform.organisation.member.MemberRefusal;
import eu.savoirfaire.platform.organisation.member.Members;
import eu.savoirfaire.platform.organisation.member.OrganisationRoles;
import eu.savoirfaire.platform.organisation.reading.Moved;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of an organisation, and who is still invited. */
@Hidden
@Controller("/organisations/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MemberPages {
    private final Organisations organisations;
    private final Members members;
    private final Invitations invitations;
    private final FreshProof proof;
    private final Ways ways;
    private final Viewing viewing;

    MemberPages(
            Organisations organisations,
            Members members,
            Invitations invitations,
            FreshProof proof,
            Ways ways,
            Viewing viewing) {
        this.organisations = organisations;
        this.members = members;
        this.invitations = invitations;
        this.proof = proof;
        this.ways = ways;
        this.viewing = viewing;
    }

    /**
     * @param sent whether an invitation has just been sent
     */
    record MembersView(String id, String name, List<Member> members, List<Invitations.Pending> pending, boolean sent) {}

    /** @param more the roles that they could hold besides */
    record Member(String id, String name, boolean active, List<HeldAs> roles, List<Choice> more) {}

    record HeldAs(String code, Label label) {}

    /** @param stuck whether nobody else looks after the organisation */
    record LeaveView(String id, String name, List<Label> roles, boolean stuck) {}

    @Get("/members")
    HttpResponse<?> list(HttpRequest<?> request, String id) {
        return Moved.unless(id, organisations.require(id), "/members", found -> {
            var people = members.of(found);
            viewing.ofAll(people.stream().map(Account::id).toList(), "membership");
            var view = new MembersView(
                    id,
                    found.name(),
                    people.stream().map(one -> member(one, found)).toList(),
                    invitations.pending(found),
                    Visit.of(request).parameter("sent").isPresent());
            return HttpResponse.ok(below(
                    found, Page.of("platform/organisation/members", view, "platform.member.title", found.name())));
        });
    }

    @Post("/members/{person}/give")
    HttpResponse<?> give(HttpRequest<?> request, String id, UUID person, @Body Map<String, Object> form) {
        var found = organisations.require(id);
        ways.require("member.change", found);
        return proof.others(request, path(found), () -> {
            members.give(found, new PersonId(person), role(form));
            return HttpResponse.seeOther(URI.create(path(found)));
        });
    }

    @Post("/members/{person}/take")
    HttpResponse<?> take(HttpRequest<?> request, String id, UUID person, @Body Map<String, Object> form) {
        var found = organisations.require(id);
        ways.require("member.change", found);
        return proof.others(request, path(found), () -> {
            members.take(found, new PersonId(person), role(form));
            return HttpResponse.seeOther(URI.create(path(found)));
        });
    }

    @Get("/leave")
    HttpResponse<?> leaving(HttpRequest<?> request, String id) {
        return Moved.unless(id, organisations.require(id), "/leave", found -> {
            var who = SignedIn.require(request).account();
            var roles = Members.roles(who, found);
            if (roles.isEmpty()) {
                throw new Refused(new MemberRefusal.NoMember());
            }
            var view = new LeaveView(
                    id,
                    found.name(),
                    roles.stream().map(RoleNames::of).toList(),
                    members.isLastCoordinator(found, who.id()));
            return HttpResponse.ok(below(
                    found, Page.of("platform/organisation/leave", view, "platform.member.leave.title", found.name())));
        });
    }

    @Post("/leave")
    HttpResponse<?> leave(HttpRequest<?> request, String id) {
        var found = organisations.require(id);
        members.leave(found, SignedIn.require(request).person());
        return HttpResponse.seeOther(URI.create("/account"));
    }

    private static Member member(Account account, Organisation organisation) {
        var roles = Members.roles(account, organisation);
        return new Member(
                account.id().value().toString(),
                account.name(),
                account.active(),
                roles.stream()
                        .map(role -> new HeldAs(role.name(), RoleNames.of(role)))
                        .toList(),
                OrganisationRoles.choices(roles, Optional.empty()));
    }

    private static Role role(Map<String, Object> form) {
        return OrganisationRoles.of(Field.typed(form, "role"))
                .orElseThrow(() -> new Refused(new MemberRefusal.NoRole()));
    }

    private static Page below(Organisation organisation, Page page) {
        return page.below(Label.key("platform.organisations"), "/organisations")
                .below(
                        Label.of(organisation.name()),
                        "/organisations/" + organisation.id().value());
    }

    private static String path(Organisation organisation) {
        return "/organisations/" + organisation.id().value() + "/members";
    }
}
