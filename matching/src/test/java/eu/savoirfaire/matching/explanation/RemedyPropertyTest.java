package eu.savoirfaire.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.Pairs;
import eu.savoirfaire.matching.SeededRegion;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.Change;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Operator;
import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.Rule.Operand;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.RuleSet;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.eligibility.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Remedies of made-up rules, against every possible set of answers. */
class RemedyPropertyTest {
    private static final Edition EDITION = new Edition("made-up", 1);
    private static final List<String> LETTERS = List.of("a", "b", "c");
    private static final List<Field> FIELDS =
            List.of(Field.EQF, Field.TERM, Field.STAGE, Field.LICENCES, Field.MENTORED);

    @Test
    void theCheapestRemedyIsFoundAndWorks() {
        int remedied = 0;
        int helpless = 0;
        for (long seed = 0; seed < 400; seed++) {
            var region = new SeededRegion(seed, Pairs.TAXONOMY);
            var random = region.random();
            var changes = changes(random);
            var book = new RuleBook(List.of(new RuleSet(EDITION, rule(random, changes, 3))));
            var gate = new Gate(EDITION, Map.of(), false);
            var answers = answers(region);

            var remedy = new RemedyFinder(book).cheapest(gate, answers);

            var cheapest = cheapest(book, gate, answers, changes);
            assertThat(remedy.isPresent()).as("seed " + seed).isEqualTo(cheapest.isPresent());
            if (remedy.isPresent()) {
                var after = answers;
                for (var step : remedy.get().steps()) {
                    assertThat(step.to())
                            .as("seed " + seed)
                            .isInstanceOf(step.field().type());
                    after = after.with(step.field(), step.to());
                }
                assertThat(book.truth(gate, after)).as("seed " + seed).isEqualTo(Truth.TRUE);
                assertThat(remedy.get().cost()).as("seed " + seed).isEqualTo(cheapest.getAsInt());
                remedied += remedy.get().steps().isEmpty() ? 0 : 1;
            } else {
                helpless++;
            }
        }
        assertThat(remedied).isGreaterThan(50);
        assertThat(helpless).isGreaterThan(5);
    }

    /** Tries every combination of values; what grows is never taken away, what cannot be changed stays. */
    private static OptionalInt cheapest(RuleBook book, Gate gate, Answers answers, Map<Field, Change> changes) {
        return tried(book, gate, answers, changes, 0, 0);
    }

    private static OptionalInt tried(
            RuleBook book, Gate gate, Answers answers, Map<Field, Change> changes, int index, int cost) {
        if (index == FIELDS.size()) {
            return book.truth(gate, answers) == Truth.TRUE ? OptionalInt.of(cost) : OptionalInt.empty();
        }
        var field = FIELDS.get(index);
        var best = tried(book, gate, answers, changes, index + 1, cost);
        var change = changes.getOrDefault(field, Change.NOT);
        if (change != Change.NOT) {
            for (var value : domain(field, answers)) {
                var next = tried(book, gate, answers.with(field, value), changes, index + 1, cost + change.cost());
                if (next.isPresent() && (best.isEmpty() || next.getAsInt() < best.getAsInt())) {
                    best = next;
                }
            }
        }
        return best;
    }

    private static List<Value> domain(Field field, Answers answers) {
        var values = new ArrayList<Value>();
        switch (field) {
            case EQF -> {
                var from = answers.of(field) instanceof Value.Count(var number) ? number : 1;
                for (long i = from; i <= 9; i++) {
                    values.add(new Value.Count(i));
                }
            }
            case TERM -> {
                for (int i = -1; i <= 10; i++) {
                    values.add(new Value.Count(i));
                }
            }
            case STAGE -> LETTERS.forEach(letter -> values.add(new Value.Word(letter)));
            case LICENCES -> {
                for (int bits = 1; bits < 8; bits++) {
                    var words = words(bits);
                    if (answers.of(field) instanceof Value.Words(var held)) {
                        words.addAll(held);
                    }
                    values.add(new Value.Words(words));
                }
            }
            default -> values.add(new Value.Flag(true));
        }
        return values;
    }

    private static Map<Field, Change> changes(RandomGenerator random) {
        var changes = new EnumMap<Field, Change>(Field.class);
        FIELDS.forEach(field -> changes.put(field, Change.values()[random.nextInt(3)]));
        return changes;
    }

    private static Rule rule(RandomGenerator random, Map<Field, Change> changes, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return atom(random, changes);
        }
        var parts = new ArrayList<Rule>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(rule(random, changes, depth - 1));
        }
        return random.nextBoolean() ? new Rule.All(parts) : new Rule.Any(parts);
    }

    private static Rule atom(RandomGenerator random, Map<Field, Change> changes) {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        var id = "r" + random.nextInt(1_000_000);
        var change = changes.getOrDefault(field, Change.NOT);
        var atom = switch (field) {
            case EQF -> atom(id, field, Operator.AT_LEAST, new Value.Count(1 + random.nextInt(8)), change);
            case TERM ->
                atom(
                        id,
                        field,
                        random.nextBoolean() ? Operator.AT_LEAST : Operator.AT_MOST,
                        new Value.Count(1 + random.nextInt(8)),
                        change);
            case STAGE -> atom(id, field, Operator.ONE_OF, new Value.Words(words(1 + random.nextInt(7))), change);
            case LICENCES ->
                atom(
                        id,
                        field,
                        random.nextBoolean() ? Operator.ALL_OF : Operator.ONE_OF,
                        new Value.Words(words(1 + random.nextInt(7))),
                        change);
            default -> atom(id, field, Operator.IS, new Value.Flag(true), change);
        };
        return field == Field.TERM && random.nextInt(3) == 0 ? new Rule.Not(atom) : atom;
    }

    private static Rule atom(String id, Field field, Operator operator, Value value, Change change) {
        return new Rule.Atom(id, field, operator, new Operand.Fixed(value), "made up", null, change, null);
    }

    private static Answers answers(SeededRegion region) {
        var random = region.random();
        var answers = Answers.of(region.seeker(NeedKind.JOB), SeededRegion.TODAY)
                .with(Field.MENTORED, new Value.Flag(random.nextBoolean()));
        if (random.nextBoolean()) {
            answers = answers.with(Field.TERM, new Value.Count(random.nextInt(10)));
        }
        if (random.nextBoolean()) {
            answers = answers.with(Field.STAGE, new Value.Word(LETTERS.get(random.nextInt(3))));
        }
        return random.nextBoolean() ? answers.with(Field.LICENCES, new Value.Words(words(random.nextInt(8)))) : answers;
    }

    private static Set<String> words(int bits) {
        var words = new HashSet<String>();
        for (int i = 0; i < LETTERS.size(); i++) {
            if ((bits & 1 << i) != 0) {
                words.add(LETTERS.get(i));
            }
        }
        return words;
    }
}
