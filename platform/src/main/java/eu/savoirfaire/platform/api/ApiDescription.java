package eu.savoirfaire.platform.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI 3.1 document of the whole, put together from those that the modules' builds wrote. */
@Singleton
final class ApiDescription {
    private static final String OF_A_MODULE = "META-INF/swagger/openapi.yml";
    private static final String BASE = "/api/v1/";

    private final Map<String, Object> document;

    @Inject
    ApiDescription() {
        this(ofModules());
    }

    ApiDescription(List<Map<String, Object>> modules) {
        document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths(modules));
        document.put("components", components(modules));
    }

    /** The document as YAML. */
    String yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(document);
    }

    /** The paths with what may be done at each, by path. */
    Map<String, Map<String, Object>> paths() {
        return section(document, "paths");
    }

    private static Map<String, Object> info() {
        return ordered(
                "title", "Savoir Faire",
                "version", "1",
                "description",
                        "Good practices, workshops and matching for the inclusion of migrants. Errors are problem documents (RFC 9457).",
                "license", ordered("name", "EUPL-1.2", "identifier", "EUPL-1.2"));
    }

    /** Pages have addresses too, but only the programming interface is described. */
    private static Map<String, Object> paths(List<Map<String, Object>> modules) {
        var paths = new TreeMap<String, Object>();
        modules.forEach(module -> section(module, "paths").forEach((path, operations) -> {
            if (path.startsWith(BASE)) {
                enter(paths, path, operations);
            }
        }));
        return paths;
    }

    private static Map<String, Object> components(List<Map<String, Object>> modules) {
        var components = new TreeMap<String, Object>();
        for (var module : modules) {
            section(module, "components").forEach((kind, named) -> {
                @SuppressWarnings("unchecked")
                var kept = (Map<String, Object>) components.computeIfAbsent(kind, _ -> new TreeMap<String, Object>());
                named.forEach((name, component) -> enter(kept, name, component));
            });
        }
        return components;
    }

    /** Two modules may describe the same thing, but not two things by one name. */
    private static void enter(Map<String, Object> into, String name, Object described) {
        var before = into.putIfAbsent(name, described);
        if (before != null && !before.equals(described)) {
            throw new IllegalStateException("Two modules describe " + name + " in two ways");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> section(Map<String, Object> document, String name) {
        return (Map<String, Map<String, Object>>) document.getOrDefault(name, Map.of());
    }

    private static Map<String, Object> ordered(String key, Object value, Object... more) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        for (var i = 0; i < more.length; i += 2) {
            map.put((String) more[i], more[i + 1]);
        }
        return map;
    }

    private static List<Map<String, Object>> ofModules() {
        try {
            var found = ApiDescription.class.getClassLoader().getResources(OF_A_MODULE);
            return Collections.list(found).stream().map(ApiDescription::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(URL file) {
        try (var in = file.openStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
