package eu.savoirfaire.infra.web.guard;

import io.micronaut.http.HttpRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed into a form of a route that {@linkplain KeepsTyped keeps it}, without its token.
 *
 * @param fields in the order they were sent
 */
public record TypedForm(Map<String, List<String>> fields) {
    private static final String ATTRIBUTE = "savoir.typed-form";
    private static final Set<String> OURS = Set.of(FormFilter.FIELD, "lang");

    /** The form of a request, where its route keeps it. */
    public static Optional<TypedForm> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, TypedForm.class);
    }

    static void keep(HttpRequest<?> request, Map<String, Object> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.forEach((name, value) -> {
            if (!OURS.contains(name)) {
                fields.put(name, values(value));
            }
        });
        request.setAttribute(ATTRIBUTE, new TypedForm(fields));
    }

    private static List<String> values(Object sent) {
        return sent instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(sent));
    }
}
