package eu.savoirfaire.platform.api;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the page about the programming interface shows. */
@Introspected
record ApiView(List<Operation> operations) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One thing that may be done.
     *
     * @param id for links to it
     * @param summary in English, as the code says it
     */
    @Introspected
    record Operation(String id, String method, String path, String summary, List<Parameter> parameters) {}

    /** @param place {@code query}, {@code path} or {@code header} */
    @Introspected
    record Parameter(String name, String place, boolean required, String description) {}

    static ApiView of(Map<String, Map<String, Object>> paths) {
        return new ApiView(paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> operation(path.getKey(), operation.getKey(), asMap(operation.getValue()))))
                .toList());
    }

    private static Operation operation(String path, String method, Map<String, Object> described) {
        var parameters = described.get("parameters") instanceof List<?> list ? list : List.of();
        return new Operation(
                method + path.replaceAll("[^A-Za-z0-9]+", "-"),
                method.toUpperCase(Locale.ROOT),
                path,
                text(described, described.containsKey("summary") ? "summary" : "description"),
                parameters.stream()
                        .filter(Map.class::isInstance)
                        .map(parameter -> parameter(asMap(parameter)))
                        .toList());
    }

    private static Parameter parameter(Map<String, Object> described) {
        return new Parameter(
                text(described, "name"),
                text(described, "in"),
                Boolean.TRUE.equals(described.get("required")),
                text(described, "description"));
    }

    private static String text(Map<String, Object> described, String key) {
        return described.get(key) instanceof String text ? text.strip() : "";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object yaml) {
        return yaml instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
