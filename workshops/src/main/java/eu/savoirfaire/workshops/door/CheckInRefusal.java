package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why somebody was not checked in. */
public sealed interface CheckInRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The code is nobody's who has a seat here. */
    record NoSuchCode() implements CheckInRefusal {
        @Override
        public String code() {
            return "workshops.door.no-such-code";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The doors open two hours before the start. */
    record TooEarly() implements CheckInRefusal {
        @Override
        public String code() {
            return "workshops.door.too-early";
        }
    }

    /** Whoever has no seat waits, and is let in when one is free. */
    record NoSeat() implements CheckInRefusal {
        @Override
        public String code() {
            return "workshops.door.no-seat";
        }
    }
}
