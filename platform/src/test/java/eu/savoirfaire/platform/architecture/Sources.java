package eu.savoirfaire.platform.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that people write, of all modules. */
final class Sources {
    static final Path ROOT =
            Path.of(System.getProperty("savoir.root", "..")).toAbsolutePath().normalize();

    private static final List<String> MODULES =
            List.of("infra/runtime", "infra/testkit", "infra/bench", "catalogue", "workshops", "matching", "platform");

    private Sources() {}

    /** A file with its text. */
    record Source(Path path, String text) {
        String name() {
            return ROOT.relativize(path).toString();
        }

        long lines() {
            return text.lines().count();
        }
    }

    /** The Java files of all modules, tests too. */
    static List<Source> java() {
        return Stream.concat(under("src/main/java", ".java"), under("src/test/java", ".java"))
                .toList();
    }

    /** The Java files that are shipped. */
    static List<Source> shippedJava() {
        return under("src/main/java", ".java").toList();
    }

    /** The files among the resources whose name ends so. */
    static List<Source> resources(String ending) {
        return under("src/main/resources", ending).toList();
    }

    private static Stream<Source> under(String folder, String ending) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .flatMap(start -> files(start, ending));
    }

    private static Stream<Source> files(Path start, String ending) {
        if (Files.notExists(start)) {
            return Stream.empty();
        }
        try (var paths = Files.walk(start)) {
            return paths
                    .filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
                    .sorted()
                    .map(path -> new Source(path, text(path)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
