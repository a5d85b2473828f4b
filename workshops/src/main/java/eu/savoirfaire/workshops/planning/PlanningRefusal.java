package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;

/** Why a workshop stayed as it was. */
public sealed interface PlanningRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody can do this in this state. */
    record NotNow(PlanningState state, PlanningAction action) implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.not-now";
        }
    }

    /** Somebody can, but not this person. */
    record NotYours(PlanningAction action) implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Something that has to be given is not. */
    record Lacking(Need need) implements PlanningRefusal {
        @Override
        public String code() {
            return need.code;
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A supervision talks about people in confidence: what was said there is never published. */
    record NeverPublic() implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.never-public";
        }
    }

    /** Its hour has not come. */
    record TooEarly() implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.too-early";
        }
    }

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.changed-meanwhile";
        }
    }

    /** There is no such workshop, or none that this person may know of. */
    record NotFound() implements PlanningRefusal {
        @Override
        public String code() {
            return "workshops.planning.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** What an action needs beside the right hand at the right time. */
    enum Need {
        TITLE("workshops.planning.lacking.title"),
        /** At least one language that is spoken. */
        LANGUAGES("workshops.planning.lacking.languages"),
        /** Where the room is. */
        PLACE("workshops.planning.lacking.place"),
        /** Seats by each way that the mode opens. */
        SEATS("workshops.planning.lacking.seats"),
        /** Hours that are still to come. */
        FUTURE("workshops.planning.lacking.future"),
        REASON("workshops.planning.lacking.reason");

        private final String code;

        Need(String code) {
            this.code = code;
        }
    }
}
