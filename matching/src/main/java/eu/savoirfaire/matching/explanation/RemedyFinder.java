package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.Change;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.eligibility.Value;
import eu.savoirfaire.matching.explanation.Remedy.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Looks for the cheapest changes that make an offer eligible; every answer is judged again before it is given. */
public final class RemedyFinder {
    /** Ways that are followed at a time; rules that people can read have far fewer. */
    private static final int MOST_WAYS = 256;

    private static final Comparator<Way> CHEAPEST = Comparator.comparingInt(Way::cost)
            .thenComparing(way -> way.steps.size())
            .thenComparing(way -> way.steps.toString());

    private final RuleBook book;

    public RemedyFinder(RuleBook book) {
        this.book = book;
    }

    /** Empty if the person can do nothing about it; what cannot be changed is never advised. */
    public Optional<Remedy> cheapest(Gate gate, Answers answers) {
        var start = new Way(answers, new EnumMap<>(Field.class));
        return ways(book.ruleOf(gate), Truth.TRUE, gate, start).stream()
                .filter(way -> book.truth(gate, way.answers) == Truth.TRUE)
                .min(CHEAPEST)
                .map(way -> new Remedy(List.copyOf(way.steps.values())));
    }

    private static List<Way> ways(Rule rule, Truth wanted, Gate gate, Way start) {
        return switch (rule) {
            case Rule.All(var of) when wanted == Truth.TRUE -> oneAfterAnother(of, wanted, gate, start);
            case Rule.All(var of) -> oneOf(of, wanted, gate, start);
            case Rule.Any(var of) when wanted == Truth.TRUE -> oneOf(of, wanted, gate, start);
            case Rule.Any(var of) -> oneAfterAnother(of, wanted, gate, start);
            case Rule.Not(var of) -> ways(of, wanted.not(), gate, start);
            case Rule.Atom atom -> change(atom, wanted, gate, start);
        };
    }

    private static List<Way> oneAfterAnother(List<Rule> rules, Truth wanted, Gate gate, Way start) {
        var ways = List.of(start);
        for (var rule : rules) {
            ways = fewest(ways, way -> ways(rule, wanted, gate, way));
        }
        return ways;
    }

    private static List<Way> oneOf(List<Rule> rules, Truth wanted, Gate gate, Way start) {
        return fewest(rules, rule -> ways(rule, wanted, gate, start));
    }

    private static <T> List<Way> fewest(List<T> from, Function<T, List<Way>> next) {
        return from.stream()
                .flatMap(one -> next.apply(one).stream())
                .sorted(CHEAPEST)
                .limit(MOST_WAYS)
                .toList();
    }

    private static List<Way> change(Rule.Atom atom, Truth wanted, Gate gate, Way start) {
        var required = RuleBook.required(atom, gate);
        if (required == null) {
            return wanted == Truth.TRUE ? List.of(start) : List.of();
        }
        var answer = start.answers.of(atom.field());
        var now = answer == null ? Truth.UNKNOWN : atom.operator().compare(answer, required);
        if (now == wanted) {
            return List.of(start);
        }
        if (atom.change() == Change.NOT) {
            return List.of();
        }
        var values = wanted == Truth.TRUE
                ? atom.operator().satisfying(atom.field(), answer, required)
                : atom.field().grows() ? List.<Value>of() : atom.operator().failing(required);
        return values.stream().map(value -> start.changing(atom, value)).toList();
    }

    /** What was changed so far, and how the answers stand then. */
    private record Way(Answers answers, Map<Field, Step> steps) {

        int cost() {
            return steps.values().stream()
                    .mapToInt(step -> step.change().cost())
                    .sum();
        }

        Way changing(Rule.Atom atom, Value value) {
            var more = new EnumMap<>(steps);
            var first = new Step(List.of(atom.id()), atom.field(), answers.of(atom.field()), value, atom.change());
            more.merge(atom.field(), first, JOINED);
            return new Way(answers.with(atom.field(), value), more);
        }

        /** Two changes of one field are one, as hard as the harder. */
        private static final BiFunction<Step, Step, Step> JOINED = (earlier, later) -> {
            var rules = new ArrayList<>(earlier.rules());
            rules.addAll(later.rules());
            var harder = earlier.change().cost() >= later.change().cost() ? earlier.change() : later.change();
            return new Step(rules, later.field(), earlier.from(), later.to(), harder);
        };
    }
}
