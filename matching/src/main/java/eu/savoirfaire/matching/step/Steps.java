package eu.savoirfaire.matching.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which action leads from which state to which, and by whose hand. What is not in it is refused.
 *
 * @param all in the order of the way
 * @param <S> states
 * @param <A> actions
 * @param <H> whose hands there are
 */
public record Steps<S, A, H>(List<Step<S, A, H>> all) {

    /** @throws IllegalArgumentException if an action would lead from one state to two */
    public Steps {
        all = List.copyOf(all);
        if (all.stream()
                        .map(step -> List.of(step.from(), step.action()))
                        .distinct()
                        .count()
                < all.size()) {
            throw new IllegalArgumentException("an action leads to two states: " + all);
        }
    }

    /**
     * One line of a table.
     *
     * @param hands any of them may do it; none where the table does not tell
     */
    public record Step<S, A, H>(S from, A action, S to, Set<H> hands) {}

    @SafeVarargs
    public static <S, A, H> Steps<S, A, H> of(Step<S, A, H>... steps) {
        return new Steps<>(Arrays.asList(steps));
    }

    @SafeVarargs
    public static <S, A, H> Step<S, A, H> step(S from, A action, S to, H... hands) {
        return new Step<>(from, action, to, Set.of(hands));
    }

    public Optional<Step<S, A, H>> step(S from, A action) {
        return all.stream()
                .filter(step -> step.from().equals(from) && step.action().equals(action))
                .findFirst();
    }

    /** Where an action leads. */
    public Optional<S> after(S from, A action) {
        return step(from, action).map(Step::to);
    }

    /** What can be done in a state, in the order of the table. */
    public List<A> actions(S from) {
        return all.stream()
                .filter(step -> step.from().equals(from))
                .map(Step::action)
                .toList();
    }

    /** What one of these hands can do in a state, in the order of the table. */
    public List<A> actions(S from, Set<H> hands) {
        return all.stream()
                .filter(step ->
                        step.from().equals(from) && step.hands().stream().anyMatch(hands::contains))
                .map(Step::action)
                .toList();
    }
}
