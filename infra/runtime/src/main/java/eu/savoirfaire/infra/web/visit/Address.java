package eu.savoirfaire.infra.web.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A path with parameters, written as RFC 3986 wants it. Immutable: each change gives another address. Lists of results
 * use it for filters, pages and their removal, so that the address is the whole state.
 *
 * @param path decoded
 * @param query decoded, in order
 */
public record Address(String path, Map<String, List<String>> query) {

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With the parameter set to this one value. */
    public Address with(String name, String value) {
        return changed(name, List.of(value));
    }

    /** With one value more of the parameter. */
    public Address and(String name, String value) {
        var values = new ArrayList<>(query.getOrDefault(name, List.of()));
        values.add(value);
        return changed(name, values);
    }

    /** Without the parameter. */
    public Address without(String name) {
        return changed(name, List.of());
    }

    /** Without this one value of the parameter. */
    public Address without(String name, String value) {
        return changed(
                name,
                query.getOrDefault(name, List.of()).stream()
                        .filter(other -> !other.equals(value))
                        .toList());
    }

    @Override
    public String toString() {
        // two slashes at the beginning would name another host (RFC 3986 §4.2)
        var text = new StringBuilder(encoded(path).replace("%2F", "/").replaceFirst("^/{2,}", "/"));
        var separator = '?';
        for (var parameter : query.entrySet()) {
            for (var value : parameter.getValue()) {
                text.append(separator)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value));
                separator = '&';
            }
        }
        return text.toString();
    }

    private Address changed(String name, List<String> values) {
        var changed = new LinkedHashMap<>(query);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new Address(path, changed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
