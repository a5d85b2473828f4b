package eu.savoirfaire.matching.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may be served: single comparisons, joined by and, or, not. */
public sealed interface Rule {

    /** All single comparisons, in order. */
    Stream<Atom> atoms();

    record All(List<Rule> of) implements Rule {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Atom> atoms() {
            return of.stream().flatMap(Rule::atoms);
        }
    }

    record Any(List<Rule> of) implements Rule {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Atom> atoms() {
            return of.stream().flatMap(Rule::atoms);
        }
    }

    record Not(Rule of) implements Rule {
        @Override
        public Stream<Atom> atoms() {
            return of.atoms();
        }
    }

    /**
     * One comparison.
     *
     * @param id stands for the rule in explanations and appeals
     * @param reason why the rule is there, by law or by business
     * @param ground the law or the work that justifies a rule on language, age or place
     * @param change whether the person can change the answer
     * @param ceiling why more can be too much, if the rule holds down what grows by learning
     */
    record Atom(
            String id,
            Field field,
            Operator operator,
            Operand required,
            String reason,
            @Nullable String ground,
            Change change,
            @Nullable String ceiling)
            implements Rule {

        @Override
        public Stream<Atom> atoms() {
            return Stream.of(this);
        }
    }

    /** What is required. */
    sealed interface Operand {

        /** The same of all offers. */
        record Fixed(Value value) implements Operand {}

        /** What the offer says; nothing if it leaves the field open. */
        record OfOffer(OfferField field) implements Operand {}
    }
}
