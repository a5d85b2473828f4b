package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done with a passkey, to be expected. */
public sealed interface PasskeyRefusal extends Refusal {

    /** At this address browsers give no passkeys. */
    record NotHere() implements PasskeyRefusal {
        @Override
        public String code() {
            return "platform.passkey.not-here";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** The device's answer is not what was asked for; nobody is told why. */
    record NotRight() implements PasskeyRefusal {
        @Override
        public String code() {
            return "platform.passkey.not-right";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The device has counted less far than before: somebody may have a copy of it. */
    record Cloned() implements PasskeyRefusal {
        @Override
        public String code() {
            return "platform.passkey.cloned";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The key is known already. */
    record KnownAlready() implements PasskeyRefusal {
        @Override
        public String code() {
            return "platform.passkey.known";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
