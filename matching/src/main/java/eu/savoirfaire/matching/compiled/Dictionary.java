package eu.savoirfaire.matching.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Equal values get equal codes, from 0, in order of appearance; codes never change. One thread writes; what has a code can
 * be read by any thread to which the code was safely handed.
 */
public final class Dictionary<T> {
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The code of a value, a new one if it has none. */
    public synchronized int code(T value) {
        @Nullable Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    public synchronized T value(int code) {
        return values.get(code);
    }

    public synchronized int size() {
        return values.size();
    }

    /** Those with a code of at least {@code from}, in order of their codes. */
    public synchronized List<T> valuesFrom(int from) {
        return List.copyOf(values.subList(from, values.size()));
    }
}
