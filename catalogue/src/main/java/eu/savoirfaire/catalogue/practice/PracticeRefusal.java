package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about a practice was not done. */
public sealed interface PracticeRefusal extends Refusal {

    /** What was asked for: a code or a slug. */
    String practice();

    @Override
    default List<Object> arguments() {
        return List.of(practice());
    }

    /** There is no such practice, or nothing of it is published. */
    record NotFound(String practice) implements PracticeRefusal {
        @Override
        public String code() {
            return "catalogue.practice.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It is not to be seen at present. */
    record Hidden(String practice) implements PracticeRefusal {
        @Override
        public String code() {
            return "catalogue.practice.hidden";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was taken away for good; the code stays, so that whoever cites it learns so. */
    record Removed(String practice) implements PracticeRefusal {
        @Override
        public String code() {
            return "catalogue.practice.removed";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Somebody else changed the practice since it was read. */
    record ChangedMeanwhile(String practice) implements PracticeRefusal {
        @Override
        public String code() {
            return "catalogue.practice.changed-meanwhile";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
