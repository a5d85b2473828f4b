package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.Truth;
import java.util.function.ToIntFunction;

/** The rules of a gate over numbered questions: gates share most of their questions, so each is put to a person once. */
sealed interface Shape {
    Truth truth(Answers answers);

    static Shape of(Rule rule, ToIntFunction<Rule.Atom> numbers) {
        return switch (rule) {
            case Rule.All all
            when isPlain(all) -> new AllAsked(all.atoms().mapToInt(numbers).toArray());
            case Rule.All(var of) ->
                new All(of.stream().map(one -> of(one, numbers)).toArray(Shape[]::new));
            case Rule.Any(var of) ->
                new Any(of.stream().map(one -> of(one, numbers)).toArray(Shape[]::new));
            case Rule.Not(var of) -> new Not(of(of, numbers));
            case Rule.Atom atom -> new Ask(numbers.applyAsInt(atom));
        };
    }

    private static boolean isPlain(Rule rule) {
        return rule instanceof Rule.Atom
                || rule instanceof Rule.All(var of) && of.stream().allMatch(Shape::isPlain);
    }

    record Ask(int question) implements Shape {
        @Override
        public Truth truth(Answers answers) {
            return answers.to(question);
        }
    }

    /** The usual: all of some questions. */
    final class AllAsked implements Shape {
        private final int[] questions;

        AllAsked(int[] questions) {
            this.questions = questions;
        }

        int[] questions() {
            return questions;
        }

        @Override
        public Truth truth(Answers answers) {
            return answers.least(questions, 0, questions.length);
        }
    }

    /** The least of them. */
    final class All implements Shape {
        private final Shape[] of;

        All(Shape[] of) {
            this.of = of;
        }

        @Override
        public Truth truth(Answers answers) {
            var truth = Truth.TRUE;
            for (var i = 0; i < of.length && truth != Truth.FALSE; i++) {
                truth = truth.and(of[i].truth(answers));
            }
            return truth;
        }
    }

    /** The greatest of them. */
    final class Any implements Shape {
        private final Shape[] of;

        Any(Shape[] of) {
            this.of = of;
        }

        @Override
        public Truth truth(Answers answers) {
            var truth = Truth.FALSE;
            for (var i = 0; i < of.length && truth != Truth.TRUE; i++) {
                truth = truth.or(of[i].truth(answers));
            }
            return truth;
        }
    }

    record Not(Shape of) implements Shape {
        @Override
        public Truth truth(Answers answers) {
            return of.truth(answers).not();
        }
    }
}
