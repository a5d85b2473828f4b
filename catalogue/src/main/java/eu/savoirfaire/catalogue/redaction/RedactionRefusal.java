package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why somebody's data were not taken out. */
public sealed interface RedactionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody takes anything out alone. */
    record SecondPerson() implements RedactionRefusal {
        @Override
        public String code() {
            return "catalogue.redaction.second-person";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** It was confirmed or dropped already. */
    record Settled() implements RedactionRefusal {
        @Override
        public String code() {
            return "catalogue.redaction.settled";
        }
    }

    /** There is no such request. */
    record Unknown() implements RedactionRefusal {
        @Override
        public String code() {
            return "catalogue.redaction.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** None of the words stands anywhere in the practice. */
    record NotThere() implements RedactionRefusal {
        @Override
        public String code() {
            return "catalogue.redaction.not-there";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
