package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done with a person whom a provider vouches for, to be expected. */
public sealed interface IdentityRefusal extends Refusal {

    /** Another account has it. */
    record Taken() implements IdentityRefusal {
        @Override
        public String code() {
            return "platform.openid.taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The provider did not vouch for this person, or not lately enough. */
    record NotThem() implements IdentityRefusal {
        @Override
        public String code() {
            return "platform.openid.not-them";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
