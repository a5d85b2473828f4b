package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a registration was not made, or stayed as it was. */
public sealed interface RegistrationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody can register now. */
    record NotOpen() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.not-open";
        }
    }

    /** Nobody can do this in this state. */
    record NotNow() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.not-now";
        }
    }

    /** Somebody can, but not this person. */
    record NotYours() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The workshop has no seats by this way. */
    record NoSuchWay() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.no-such-way";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The person has a registration by another way that excludes this one. */
    record AlreadyOtherwise() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.already-otherwise";
        }
    }

    /** All seats by the other way are taken. */
    record NoSeatThere() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.no-seat-there";
        }
    }

    record NotFound() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The time of the offer is over. */
    record OfferOver() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.offer-over";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements RegistrationRefusal {
        @Override
        public String code() {
            return "workshops.registration.changed-meanwhile";
        }
    }
}
