package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is refused about invitations, to be expected. */
public sealed interface InvitationRefusal extends Refusal {

    /** Its link was used, renewed or withdrawn, or is too old. */
    record Over() implements InvitationRefusal {
        @Override
        public String code() {
            return "platform.invitation.over";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }
}
