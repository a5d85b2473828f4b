package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to another person's account, to be expected. */
sealed interface PersonRefusal extends Refusal {

    /** The person still has time to object. */
    record TooEarly() implements PersonRefusal {
        @Override
        public String code() {
            return "platform.desk.person.too-early";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody signed in with the second factor since its loss was told. */
    record FactorInUse() implements PersonRefusal {
        @Override
        public String code() {
            return "platform.desk.person.factor-in-use";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
