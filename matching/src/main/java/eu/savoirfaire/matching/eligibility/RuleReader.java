package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.eligibility.Rule.Operand;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.offer.FairWording;
import eu.savoirfaire.matching.release.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one edition of rules and refuses those that would be unfair or could never be explained. */
public final class RuleReader {
    private final Edition edition;
    private final Set<String> ids = new HashSet<>();

    private RuleReader(Edition edition) {
        this.edition = edition;
    }

    /**
     * @throws eu.savoirfaire.matching.release.BrokenRelease naming the rule and what to mend
     */
    public static RuleSet read(Node file) {
        file.only("name", "version", "rules");
        var edition = file.edition();
        return new RuleSet(edition, new RuleReader(edition).rule(file.at("rules"), false));
    }

    /**
     * @param negated whether the rule stands under an odd number of "not"
     */
    private Rule rule(Node node, boolean negated) {
        if (node.has("all")) {
            return new Rule.All(rules(node.only("all").at("all"), negated));
        }
        if (node.has("any")) {
            return new Rule.Any(rules(node.only("any").at("any"), negated));
        }
        if (node.has("not")) {
            return new Rule.Not(rule(node.only("not").at("not"), !negated));
        }
        return atom(node, negated);
    }

    private List<Rule> rules(Node node, boolean negated) {
        var rules = node.items().stream().map(item -> rule(item, negated)).toList();
        if (rules.isEmpty()) {
            throw node.wrong("should not be empty");
        }
        return rules;
    }

    private Rule.Atom atom(Node node, boolean negated) {
        node.only("id", "field", "is", "offer", "value", "reason", "ground", "changes", "ceiling");
        var id = node.at("id").text();
        if (!ids.add(id)) {
            throw node.wrong("rule " + id + " stands twice");
        }
        var field = field(node.at("field"));
        if (field == Field.DECLARATION && !edition.equals(RuleBook.TARGET_GROUP)) {
            throw node.wrong("a declaration is read by the rule on target groups alone");
        }
        var operator = node.at("is").oneOf(Operator.class);
        var required = operand(node, field, operator);
        var reason = fair(node.at("reason"));
        var ground = node.optional("ground").map(RuleReader::fair).orElse(null);
        if (field.needsGround() && ground == null) {
            throw node.wrong("a rule on " + field + " states its 'ground': the law or the work that justifies it");
        }
        var change = node.at("changes").oneOf(Change.class);
        if (field.isFixed() && change != Change.NOT) {
            throw node.wrong("nobody can change " + field + ": 'changes' should be NOT");
        }
        var ceiling = node.optional("ceiling").map(Node::text).orElse(null);
        if (field.grows() && holdsDown(operator, required, negated) && ceiling == null) {
            throw node.wrong("the rule holds down " + field + ", which grows by learning; state why as its 'ceiling'");
        }
        return new Rule.Atom(id, field, operator, required, reason, ground, change, ceiling);
    }

    /** A number that something has to be can be left behind by growing, whichever way it is meant. */
    private static boolean holdsDown(Operator operator, Operand required, boolean negated) {
        if (operator == Operator.IS && typeOf(required) != Value.Flag.class) {
            return true;
        }
        var isDown = operator == Operator.AT_MOST || required instanceof Operand.Fixed(Value.Flag(var set)) && !set;
        return isDown != negated;
    }

    private static Field field(Node node) {
        var name = node.text();
        return Field.of(name).orElseThrow(() -> node.wrong("no rule may read '" + name + "'"));
    }

    private static String fair(Node node) {
        var text = node.text();
        if (FairWording.asksForMotherTongue(text)) {
            throw node.wrong("a level of a language may be asked for, a mother tongue may not");
        }
        return text;
    }

    private static Operand operand(Node node, Field field, Operator operator) {
        if (node.has("offer") == node.has("value")) {
            throw node.wrong("either 'offer' (a field of the offer) or 'value' should stand");
        }
        var operand = node.has("offer")
                ? new Operand.OfOffer(node.at("offer").oneOf(OfferField.class))
                : new Operand.Fixed(value(node.at("value"), field, operator));
        var type = typeOf(operand);
        if (!operator.compares(field.type(), type)) {
            throw node.wrong("%s of %s cannot be %s of %s"
                    .formatted(field, field.type().getSimpleName(), operator, type.getSimpleName()));
        }
        return operand;
    }

    private static Class<? extends Value> typeOf(Operand operand) {
        return switch (operand) {
            case Operand.Fixed(var value) -> value.getClass();
            case Operand.OfOffer(var field) -> field.type();
        };
    }

    private static Value value(Node node, Field field, Operator operator) {
        return switch (node.raw()) {
            case Boolean flag -> new Value.Flag(flag);
            case Integer number -> new Value.Count(number);
            case String text when field.type() == Value.Amount.class -> amount(node, text);
            case String text when operator == Operator.ONE_OF -> new Value.Words(Set.of(node.text()));
            case String text -> new Value.Word(fair(node));
            case List<?> list -> new Value.Words(Set.copyOf(node.texts()));
            case Map<?, ?> map -> levels(node);
            case null, default -> throw node.wrong("should be text, a number, true or false, a list, or levels");
        };
    }

    private static Value amount(Node node, String text) {
        try {
            var parts = text.split(" ", 2);
            return new Value.Amount(Money.of(parts[0], parts.length == 2 ? parts[1] : ""));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw node.wrong("should be an amount such as '5000 EUR', is '" + text + "'");
        }
    }

    private static Value levels(Node node) {
        var heights = new TreeMap<String, Integer>();
        for (var key : node.keys()) {
            heights.put(key, node.at(key).whole());
        }
        return new Value.Levels(heights);
    }
}
