package eu.savoirfaire.workshops.access;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a need was not written down, or stayed as it was. */
public sealed interface NeedRefusal extends Refusal {

    /** Nobody can do this in this state. */
    record NotNow(NeedTable.State state, NeedTable.Action action) implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.not-now";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody can, but not this person. */
    record NotYours(NeedTable.Action action) implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A "no" needs a reason. */
    record NoReason() implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.no-reason";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody expects it to take place, or it is over. */
    record Closed() implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The trainers have not said yet who is to see it. */
    record NobodyNamed() implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.nobody-named";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It may tell of somebody's health: it is kept only with their explicit consent (GDPR art. 9(2)(a)). */
    record NoConsent() implements NeedRefusal {
        @Override
        public String code() {
            return "workshops.need.no-consent";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
