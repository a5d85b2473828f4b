package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done with terms, to be expected. */
sealed interface TermRefusal extends Refusal {

    /** There is no such vocabulary, or no such term in it, or it holds names. */
    record Unknown() implements TermRefusal {
        @Override
        public String code() {
            return "platform.desk.vocabulary.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Some word would stand for two terms. */
    record TwoMeanings() implements TermRefusal {
        @Override
        public String code() {
            return "platform.desk.vocabulary.two-meanings";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody else changed the term at the same moment. */
    record Overtaken() implements TermRefusal {
        @Override
        public String code() {
            return "platform.desk.vocabulary.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
