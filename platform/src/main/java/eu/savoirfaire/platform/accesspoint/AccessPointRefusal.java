package eu.savoirfaire.platform.accesspoint;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to an access point, to be expected. */
public sealed interface AccessPointRefusal extends Refusal {

    /** There is no such access point. */
    record NotFound() implements AccessPointRefusal {
        @Override
        public String code() {
            return "platform.access-point.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was changed meanwhile, or is as was wished already. */
    record Overtaken() implements AccessPointRefusal {
        @Override
        public String code() {
            return "platform.access-point.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
