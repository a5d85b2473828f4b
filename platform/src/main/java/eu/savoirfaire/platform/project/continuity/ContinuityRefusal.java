package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not linked, to be expected. */
public sealed interface ContinuityRefusal extends Refusal {

    /** The earlier project goes on from this one already, so this one cannot go on from it. */
    record Circle() implements ContinuityRefusal {
        @Override
        public String code() {
            return "platform.continuity.circle";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The two are linked already. */
    record Linked() implements ContinuityRefusal {
        @Override
        public String code() {
            return "platform.continuity.linked";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The two are not linked, any more perhaps. */
    record NotLinked() implements ContinuityRefusal {
        @Override
        public String code() {
            return "platform.continuity.not-linked";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
