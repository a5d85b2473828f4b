package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.eligibility.Change;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest set of changes after which an offer may serve a person: "and" adds, "or" takes the least.
 *
 * @param steps by field; none if nothing has to change
 */
public record Remedy(List<Step> steps) {

    public Remedy {
        steps = List.copyOf(steps);
    }

    /** The sum of what the steps cost, see {@link Change#cost()}. */
    public int cost() {
        return steps.stream().mapToInt(step -> step.change().cost()).sum();
    }

    /**
     * @param rules the rules that ask for it
     * @param from the present answer; {@code null} if there is none
     */
    public record Step(
            List<String> rules, Field field, @Nullable Value from, Value to, Change change) {
        public Step {
            rules = List.copyOf(rules);
        }
    }
}
