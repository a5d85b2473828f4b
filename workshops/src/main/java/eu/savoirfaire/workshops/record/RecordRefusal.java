package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about the record of a workshop was not done. */
public sealed interface RecordRefusal extends Refusal {

    /** What was asked for: an id or a slug. */
    String workshop();

    @Override
    default List<Object> arguments() {
        return List.of(workshop());
    }

    /** There is no such workshop, or no public record of it. */
    record NotFound(String workshop) implements RecordRefusal {
        @Override
        public String code() {
            return "workshops.record.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Of the date only the month or the year is known, so it cannot be entered in a calendar. */
    record DayUnknown(String workshop) implements RecordRefusal {
        @Override
        public String code() {
            return "workshops.record.day-unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody else changed the record since it was read. */
    record ChangedMeanwhile(String workshop) implements RecordRefusal {
        @Override
        public String code() {
            return "workshops.record.changed-meanwhile";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
