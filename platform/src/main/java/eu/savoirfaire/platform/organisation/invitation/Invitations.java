package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.organisation.Organisation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Inviting people, and taking it back. Whether somebody has an account makes no difference to anything here. */
@Singleton
public class Invitations {
    private static final ZoneId EUROPE = ZoneId.of("Europe/Rome");

    private final InvitationRows rows;
    private final InvitationMail mail;
    private final AuditTrail audit;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            InvitationMail mail,
            AuditTrail audit,
            Permissions permissions,
            CurrentActor actor,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.audit = audit;
        this.permissions = permissions;
        this.actor = actor;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /**
     * An invitation that nobody has answered.
     *
     * @param until when its link ends
     */
    public record Pending(String id, String address, Label role, LocalDate until, boolean valid) {}

    /** Those of an organisation, also the ones whose link has ended lately. */
    @Transactional
    public List<Pending> pending(Organisation organisation) {
        permissions.require(actor.get(), "member.read", organisation.reference());
        var now = clock.instant();
        return rows
                .findByOrganisationIdInOrderById(
                        organisation.ids().stream().map(id -> id.value()).toList())
                .stream()
                .map(InvitationRow::invitation)
                .map(one -> new Pending(
                        one.id().toString(),
                        one.address().text(),
                        RoleNames.of(one.role()),
                        one.expiresAt().atZone(EUROPE).toLocalDate(),
                        one.valid(now)))
                .toList();
    }

    /** Invites somebody; who is invited to the same already gets another link instead of the one before. */
    @Transactional
    public void invite(Organisation organisation, EmailAddress address, Role role, Language language) {
        permissions.require(actor.get(), "member.invite", organisation.reference());
        mail.requireServer();
        var now = clock.instant();
        rows.dropExpired(now.minus(Invitation.KEPT));
        var secret = Secret.fresh(random);
        var id = ids.next();
        var by = actor.get().person().map(PersonId::value).orElse(null);
        var written = rows.write(
                id,
                secret.hash(),
                organisation.id().value(),
                role,
                address.text(),
                language.code(),
                by,
                now,
                now.plus(Invitation.LIFE));
        var row = written > 0
                ? rows.findById(id)
                : rows.findByOrganisationIdAndRoleAndAddress(organisation.id().value(), role, address.text());
        var invitation = row.map(InvitationRow::invitation).orElseThrow(Invitations::over);
        if (written == 0) {
            rows.renew(invitation.id(), secret.hash(), language.code(), now.plus(Invitation.LIFE));
        }
        sent(invitation.in(language), organisation, secret);
    }

    /** Sends another link; the one before is worth nothing any more. */
    @Transactional
    public void resend(Organisation organisation, UUID id) {
        permissions.require(actor.get(), "member.invite", organisation.reference());
        mail.requireServer();
        var invitation = of(organisation, id);
        var secret = Secret.fresh(random);
        rows.renew(
                id, secret.hash(), invitation.language().code(), clock.instant().plus(Invitation.LIFE));
        sent(invitation, organisation, secret);
    }

    @Transactional
    public void withdraw(Organisation organisation, UUID id) {
        permissions.require(actor.get(), "member.invite", organisation.reference());
        var invitation = of(organisation, id);
        rows.drop(id);
        audit.record(actor.get(), "invitation.withdraw", invitation.reference(), details(organisation, invitation));
    }

    /** To whom an invitation of the organisation goes. */
    @Transactional
    public EmailAddress address(Organisation organisation, UUID id) {
        permissions.require(actor.get(), "member.invite", organisation.reference());
        return of(organisation, id).address();
    }

    private void sent(Invitation invitation, Organisation organisation, Secret secret) {
        mail.send(invitation, organisation.name(), secret);
        audit.record(actor.get(), "invitation.send", invitation.reference(), details(organisation, invitation));
    }

    private Invitation of(Organisation organisation, UUID id) {
        return rows.findById(id)
                .map(InvitationRow::invitation)
                .filter(one -> organisation.ids().contains(one.organisation()))
                .orElseThrow(Invitations::over);
    }

    private static Map<String, String> details(Organisation organisation, Invitation invitation) {
        return Map.of(
                "organisation", organisation.id().value().toString(),
                "role", invitation.role().name());
    }

    private static Refused over() {
        return new Refused(new InvitationRefusal.Over());
    }
}
