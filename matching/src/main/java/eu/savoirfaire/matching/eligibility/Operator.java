package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.eligibility.Value.Amount;
import eu.savoirfaire.matching.eligibility.Value.Count;
import eu.savoirfaire.matching.eligibility.Value.Flag;
import eu.savoirfaire.matching.eligibility.Value.Levels;
import eu.savoirfaire.matching.eligibility.Value.Word;
import eu.savoirfaire.matching.eligibility.Value.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How an answer is compared with what is required of it. */
public enum Operator {
    AT_LEAST,
    AT_MOST,
    /** The same. */
    IS,
    /** One of several; of several answers, any. */
    ONE_OF,
    /** All of several. */
    ALL_OF,
    /** A region in a territory, by the beginning of its code. */
    LIES_IN;

    /** Whether an answer of the one type can be compared with a requirement of the other. */
    boolean compares(Class<? extends Value> answer, Class<? extends Value> required) {
        return switch (this) {
            case AT_LEAST ->
                answer == required
                        && List.of(Count.class, Amount.class, Levels.class).contains(answer);
            case AT_MOST ->
                answer == required && List.of(Count.class, Amount.class).contains(answer);
            case IS ->
                answer == required
                        && List.of(Word.class, Flag.class, Count.class).contains(answer);
            case ONE_OF ->
                answer == Word.class && required == Words.class
                        || answer == Words.class && (required == Words.class || required == Word.class);
            case ALL_OF -> answer == Words.class && required == Words.class;
            case LIES_IN -> answer == Word.class && required == Word.class;
        };
    }

    /** Compares; UNKNOWN where amounts are of two currencies, or where one part of a known language was not answered. */
    public Truth compare(Value answer, Value required) {
        return switch (this) {
            case AT_LEAST ->
                answer instanceof Levels held && required instanceof Levels needed
                        ? reaches(held, needed)
                        : ordered(required, answer);
            case AT_MOST -> ordered(answer, required);
            case IS -> Truth.of(answer.equals(required));
            case ONE_OF -> Truth.of(!Collections.disjoint(texts(answer), texts(required)));
            case ALL_OF -> Truth.of(texts(answer).containsAll(texts(required)));
            case LIES_IN -> Truth.of(text(answer).startsWith(text(required)));
        };
    }

    /** Answers that would satisfy the requirement and are nearest to the present one; several if any of them would do. */
    public List<Value> satisfying(Field field, @Nullable Value answer, Value required) {
        return switch (this) {
            case AT_LEAST ->
                required instanceof Levels needed
                        ? List.of(answer instanceof Levels held ? raised(held, needed) : needed)
                        : List.of(required);
            case AT_MOST, IS, LIES_IN -> List.of(required);
            case ONE_OF ->
                new TreeSet<>(texts(required))
                        .stream()
                                .map(text -> field.type() == Words.class ? withWord(answer, text) : new Word(text))
                                .toList();
            case ALL_OF -> {
                var all = new HashSet<>(texts(required));
                if (answer instanceof Words held) {
                    all.addAll(held.texts());
                }
                yield List.of(new Words(all));
            }
        };
    }

    /** The nearest answer that would not do; none where that would be to unlearn, or where it would be anybody's guess. */
    public List<Value> failing(Value required) {
        return switch (required) {
            case Count(var number) when this == AT_LEAST -> List.of(new Count(number - 1));
            case Count(var number) when this == AT_MOST -> List.of(new Count(number + 1));
            case Flag(var set) -> List.of(new Flag(!set));
            default -> List.of();
        };
    }

    private static Value withWord(@Nullable Value answer, String text) {
        var words = new HashSet<String>();
        if (answer instanceof Words held) {
            words.addAll(held.texts());
        }
        words.add(text);
        return new Words(words);
    }

    private static Levels raised(Levels held, Levels needed) {
        var heights = new TreeMap<>(held.heights());
        needed.heights().forEach((key, height) -> heights.merge(key, height, Math::max));
        return new Levels(heights);
    }

    private static Truth reaches(Levels held, Levels needed) {
        var all = Truth.TRUE;
        for (var need : needed.heights().entrySet()) {
            all = all.and(reaches(held, need.getKey(), need.getValue()));
        }
        return all;
    }

    private static Truth reaches(Levels held, String key, int height) {
        var reached = held.heights().get(key);
        if (reached != null) {
            return Truth.of(reached >= height);
        }
        var slash = key.indexOf('/');
        var partly = slash > 0
                && held.heights().keySet().stream().anyMatch(other -> other.startsWith(key.substring(0, slash + 1)));
        return partly ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth ordered(Value less, Value more) {
        if (less instanceof Count one && more instanceof Count other) {
            return Truth.of(one.number() <= other.number());
        }
        if (less instanceof Amount one && more instanceof Amount other) {
            return one.money().isSameCurrencyAs(other.money())
                    ? Truth.of(one.money().amount().compareTo(other.money().amount()) <= 0)
                    : Truth.UNKNOWN;
        }
        throw new IllegalStateException(less + " and " + more + " have no order");
    }

    private static Set<String> texts(Value value) {
        return switch (value) {
            case Words words -> words.texts();
            case Word word -> Set.of(word.text());
            default -> throw new IllegalStateException(value + " is no words");
        };
    }

    private static String text(Value value) {
        if (value instanceof Word word) {
            return word.text();
        }
        throw new IllegalStateException(value + " is no word");
    }
}
