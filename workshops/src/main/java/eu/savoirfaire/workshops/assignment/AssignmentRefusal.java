package eu.savoirfaire.workshops.assignment;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why an assignment stayed as it was. */
public sealed interface AssignmentRefusal extends Refusal {

    /** Nobody can do this in this state. */
    record NotNow(AssignmentTable.State state, AssignmentTable.Action action) implements AssignmentRefusal {
        @Override
        public String code() {
            return "workshops.assignment.not-now";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody can, but not this person. */
    record NotYours(AssignmentTable.Action action) implements AssignmentRefusal {
        @Override
        public String code() {
            return "workshops.assignment.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
