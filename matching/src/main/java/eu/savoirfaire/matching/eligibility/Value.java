package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.need.Money;
import java.util.Map;
import java.util.Set;

/** A value of a field, of either side. */
public sealed interface Value {

    record Count(long number) implements Value {}

    record Amount(Money money) implements Value {}

    record Flag(boolean set) implements Value {}

    record Word(String text) implements Value {}

    record Words(Set<String> texts) implements Value {
        public Words {
            texts = Set.copyOf(texts);
        }
    }

    /** Heights by what they are heights of, such as 4 by {@code it/reading}. */
    record Levels(Map<String, Integer> heights) implements Value {
        public Levels {
            heights = Map.copyOf(heights);
        }
    }
}
