package eu.savoirfaire.platform.account.way;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to a way to sign in, to be expected. */
public sealed interface WayRefusal extends Refusal {

    /** It is the only one that the person has. */
    record LastOne() implements WayRefusal {
        @Override
        public String code() {
            return "platform.way.last-one";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The site does not know the address at which it is reached. */
    record NoAddress() implements WayRefusal {
        @Override
        public String code() {
            return "platform.way.no-address";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }
}
