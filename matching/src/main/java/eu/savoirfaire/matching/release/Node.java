package eu.savoirfaire.matching.release;

import eu.savoirfaire.matching.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** One value of a YAML file, with its place in the file. Every reading is checked; each error is a {@link BrokenRelease}. */
public final class Node {
    private final String file;
    private final String place;
    private final @Nullable Object value;

    private Node(String file, String place, @Nullable Object value) {
        this.file = file;
        this.place = place;
        this.value = value;
    }

    /**
     * @param file what errors call the file
     */
    public static Node read(String file, InputStream in) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(64 << 20);
        try {
            Object top = new Yaml(new SafeConstructor(options)).load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Node(file, "", top);
        } catch (YAMLException e) {
            throw new BrokenRelease(file, "", "not YAML: " + e.getMessage());
        }
    }

    /** The file of that name on the class path. */
    public static Node bundled(String name) {
        try (var in = Node.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BrokenRelease(name, "", "the file is missing");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition that a file says it is, by its keys {@code name} and {@code version}. */
    public Edition edition() {
        try {
            return new Edition(at("name").text(), at("version").whole());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    public Node at(String key) {
        return optional(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    public Optional<Node> optional(String key) {
        return mapping().containsKey(key) ? Optional.of(child(key)) : Optional.empty();
    }

    public boolean has(String key) {
        return mapping().containsKey(key);
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
        return mapping().keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Itself, once it is known to have no other keys. */
    public Node only(String... allowed) {
        for (var key : keys()) {
            if (!List.of(allowed).contains(key)) {
                throw wrong("the key '%s' is unknown; there are %s".formatted(key, String.join(", ", allowed)));
            }
        }
        return this;
    }

    public List<Node> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("should be a list");
        }
        var items = new ArrayList<Node>();
        for (var item : list) {
            items.add(new Node(file, place + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    public List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** The texts under a key; none if the key is missing. */
    public List<String> textsAt(String key) {
        return optional(key).map(Node::texts).orElse(List.of());
    }

    public String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("should be text, is '" + value + "'");
    }

    public int whole() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong("should be a whole number, is '" + value + "'");
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> wrong("'%s' is none of %s".formatted(name, Arrays.toString(type.getEnumConstants()))));
    }

    /** What YAML made of it: text, number, truth value, list or mapping. */
    public @Nullable Object raw() {
        return value;
    }

    public BrokenRelease wrong(@Nullable String what) {
        return new BrokenRelease(file, place, String.valueOf(what));
    }

    private Node child(String key) {
        return new Node(
                file, place.isEmpty() ? key : place + "." + key, mapping().get(key));
    }

    private Map<?, ?> mapping() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("should be a mapping");
    }
}
