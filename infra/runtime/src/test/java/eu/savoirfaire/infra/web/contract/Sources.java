package eu.savoirfaire.infra.web.contract;

import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a module's tests read of its sources. */
final class Sources {
    private Sources() {}

    /** The bundles of a module, which are one or several, by their keys. */
    static Map<String, String> bundle(String module, Language language) {
        var end = "_messages_" + language.code() + ".properties";
        var texts = read("/i18n/" + module + end);
        files(Path.of("src/main/resources/i18n"), end).keySet().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> name.startsWith(module + "_") && !name.equals(module + end))
                .forEach(name -> texts.putAll(read("/i18n/" + name)));
        return texts;
    }

    /** A bundle by its keys, read as it is shipped. */
    private static Map<String, String> read(String name) {
        try (var in = Sources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no bundle " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The templates of a folder under {@code views/}, by their paths. */
    static Map<String, String> templates(String folder) {
        return files(Path.of("src/main/resources/views", folder), ".html");
    }

    /** The module's code, by its paths. */
    static Map<String, String> code() {
        return files(Path.of("src/main/java"), ".java");
    }

    /** What the first group of the pattern, or all of it, matches. */
    static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return found;
    }

    private static Map<String, String> files(Path folder, String end) {
        var files = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var paths = Files.walk(folder)) {
            for (var path :
                    (Iterable<Path>) paths.filter(file -> file.toString().endsWith(end))::iterator) {
                files.put(path.toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
