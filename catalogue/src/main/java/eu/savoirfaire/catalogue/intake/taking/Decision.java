package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.sheet.Sheet;

/** What is to be done with a sheet that came. */
sealed interface Decision {

    Outcome outcome();

    /** It is new. */
    record Add() implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.CREATED;
        }
    }

    /** It says what is there already, or nothing new since it came last. */
    record Leave() implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.UNCHANGED;
        }
    }

    /** It says something else. */
    record Revise(Sheet sheet) implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.REVISED;
        }
    }

    /** It says something else than a person wrote since: nothing is overwritten. */
    record Refer(Sheet byHand, Sheet incoming) implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.CONFLICT;
        }
    }
}
