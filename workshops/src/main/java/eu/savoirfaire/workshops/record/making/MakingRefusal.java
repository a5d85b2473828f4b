package eu.savoirfaire.workshops.record.making;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about the making of a record was not done. */
public sealed interface MakingRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The workshop is not over, or its record was never begun. */
    record NotYet() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.not-yet";
        }
    }

    /** What is said in a supervision stays there. */
    record NeverPublic() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.never-public";
        }
    }

    /** The record is further, or not so far. */
    record NotNow() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.not-now";
        }
    }

    /** Nothing is other than in what is public. */
    record NothingNew() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.nothing-new";
        }
    }

    /** What people proposed has to be decided about first. */
    record AmendmentsWait(long many) implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.amendments-wait";
        }

        @Override
        public List<Object> arguments() {
            return List.of(many);
        }
    }

    /** Only who spoke at the item, or attended the workshop. */
    record NotYours() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nothing was said, or too much. */
    record NoText() implements MakingRefusal {
        @Override
        public String code() {
            return "workshops.making.no-text";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
