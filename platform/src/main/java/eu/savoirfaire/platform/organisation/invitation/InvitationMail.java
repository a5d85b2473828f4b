package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.form.RoleNames;
import jakarta.inject.Singleton;

/** The mail of an invitation. What a mail program opens by itself does nothing: the link shows a page with a button. */
@Singleton
class InvitationMail {
    private final Outbox outbox;
    private final Messages texts;
    private final PublicAddress address;

    InvitationMail(Outbox outbox, Messages texts, PublicAddress address) {
        this.outbox = outbox;
        this.texts = texts;
        this.address = address;
    }

    /** @throws Refused when no mail can be sent */
    void requireServer() {
        if (!outbox.open()) {
            throw new Refused(new AccountRefusal.NoMail());
        }
    }

    /** @param organisation its name */
    void send(Invitation invitation, String organisation, Secret secret) {
        var language = invitation.language();
        var role = texts.text(language, RoleNames.of(invitation.role()));
        var body = texts.text(language, "platform.invitation.mail", organisation, role)
                + "\n\n"
                + address.at("/invitations/" + secret.text())
                + "\n\n"
                + texts.text(language, "platform.invitation.mail.use", Invitation.LIFE.toDays())
                + "\n\n"
                + texts.text(language, "platform.invitation.mail.not-you");
        outbox.write(
                invitation.address().text(),
                texts.text(language, "platform.invitation.mail.subject"),
                body,
                Invitation.LIFE);
    }
}
