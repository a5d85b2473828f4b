package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.eligibility.Rule.Operand;
import eu.savoirfaire.matching.release.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All released rules, and how they are applied. */
public final class RuleBook {
    /** Joined to the rules of every offer that is for a group. */
    static final Edition TARGET_GROUP = new Edition("target-group", 1);

    private static final List<String> RELEASED =
            List.of("loan-1", "mentor-1", "vacancy-1", "internship-1", "funding-call-1", "target-group-1");

    private final TreeMap<String, RuleSet> rules = new TreeMap<>();

    /**
     * @throws IllegalArgumentException if two are of one edition
     */
    public RuleBook(Collection<RuleSet> rules) {
        for (var set : rules) {
            if (this.rules.put(set.edition().toString(), set) != null) {
                throw new IllegalArgumentException("the rules " + set.edition() + " stand twice");
            }
        }
    }

    /** The rules that come with the program. */
    public static RuleBook released() {
        return new RuleBook(RELEASED.stream()
                .map(name -> RuleReader.read(Node.bundled("/matching/rules/" + name + ".yaml")))
                .toList());
    }

    /**
     * @throws IllegalArgumentException if there are none of that edition
     */
    public RuleSet of(Edition edition) {
        var set = rules.get(edition.toString());
        if (set == null) {
            throw new IllegalArgumentException("there are no rules " + edition);
        }
        return set;
    }

    /** The rules of a gate, with that on its group if it asks for a declaration. */
    public Rule ruleOf(Gate gate) {
        var own = of(gate.rules()).rule();
        return gate.asksDeclaration() ? new Rule.All(List.of(of(TARGET_GROUP).rule(), own)) : own;
    }

    /** Whether a person passes a gate. A declaration among the answers is read only where the gate asks for one. */
    public Truth truth(Gate gate, Answers answers) {
        return truth(ruleOf(gate), atom -> ruling(atom, gate, answers).truth());
    }

    /** Whether a person passes a gate, with every comparison. */
    public Eligibility judge(Gate gate, Answers answers) {
        var rulings = new ArrayList<Ruling>();
        ruleOf(gate).atoms().forEach(atom -> rulings.add(ruling(atom, gate, answers)));
        return new Eligibility(truth(gate, answers), rulings);
    }

    /** What a comparison requires at a gate; {@code null} if the offer leaves it open. */
    public static @Nullable Value required(Rule.Atom atom, Gate gate) {
        return switch (atom.required()) {
            case Operand.Fixed(var value) -> value;
            case Operand.OfOffer(var field) -> gate.required().get(field);
        };
    }

    /**
     * How one comparison comes out for a person.
     *
     * @param required {@code null} if the offer leaves it open
     */
    public static Truth truth(Rule.Atom atom, @Nullable Value required, Answers answers) {
        if (required == null) {
            return Truth.TRUE;
        }
        var observed = answers.of(atom.field());
        return observed == null ? Truth.UNKNOWN : atom.operator().compare(observed, required);
    }

    private static Ruling ruling(Rule.Atom atom, Gate gate, Answers answers) {
        var observed = answers.of(atom.field());
        var required = required(atom, gate);
        return new Ruling(atom, observed, required, truth(atom, required, answers));
    }

    private static Truth truth(Rule rule, Function<Rule.Atom, Truth> atoms) {
        return switch (rule) {
            case Rule.All(var of) -> join(of, atoms).reduce(Truth.TRUE, Truth::and);
            case Rule.Any(var of) -> join(of, atoms).reduce(Truth.FALSE, Truth::or);
            case Rule.Not(var of) -> truth(of, atoms).not();
            case Rule.Atom atom -> atoms.apply(atom);
        };
    }

    private static Stream<Truth> join(List<Rule> rules, Function<Rule.Atom, Truth> atoms) {
        return rules.stream().map(rule -> truth(rule, atoms));
    }
}
