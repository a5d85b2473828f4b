package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why something is not done about long work. */
public sealed interface JobRefusal extends Refusal {

    /** There is no such work, or no such run of it any more. */
    record Unknown() implements JobRefusal {
        @Override
        public String code() {
            return "platform.job.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** One of this kind runs already, here or on another node. */
    record Busy() implements JobRefusal {
        @Override
        public String code() {
            return "platform.job.busy";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
