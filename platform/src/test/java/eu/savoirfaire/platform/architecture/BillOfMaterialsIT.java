package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped and what the bill of materials says of it. */
class BillOfMaterialsIT {
    private static final Path TARGET = Sources.ROOT.resolve("platform/target");
    private static final Pattern PART =
            Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/[^/\"]+/([^@\"]+)@([^?\"]+)\\?(?:[^\"]*&)?type=jar\"");

    @Test
    void everyLibraryThatIsShippedStandsInItAndNothingElse() throws IOException {
        var told = told(Files.readString(TARGET.resolve("savoir-faire.cdx.json")));

        assertThat(told).containsAll(shipped()).hasSizeGreaterThan(50);
        assertThat(told).filteredOn(library -> !library.startsWith("platform-")).isSubsetOf(shipped());
    }

    @Test
    void aPartIsToldByNameAndVersion() {
        assertThat(told("\"purl\" : \"pkg:maven/org.example/thing@1.2?type=jar\""))
                .containsExactly("thing-1.2.jar");
    }

    private static Set<String> told(String bill) {
        return PART.matcher(bill)
                .results()
                .map(part -> part.group(1) + "-" + part.group(2) + ".jar")
                .collect(Collectors.toSet());
    }

    /** What the program's jar looks for beside itself. */
    private static List<String> shipped() throws IOException {
        try (var jar = new JarFile(program().toFile())) {
            var path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(path.split(" "))
                    .map(library -> library.replaceFirst("^lib/", ""))
                    .toList();
        }
    }

    private static Path program() throws IOException {
        try (var files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("platform-[^-]+(?:-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
