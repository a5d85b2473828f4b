package eu.savoirfaire.platform.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository as the script sees it, with a Maven that only copies a jar: what the script does can be seen in seconds. */
final class SmallHouse {
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >> "$SMALL_HOUSE/maven.log"
            echo "what Maven says"
            sleep 1
            mkdir -p "$SMALL_HOUSE/platform/target"
            cp "$SMALL_HOUSE/prepared.jar" "$SMALL_HOUSE/platform/target/platform-1.jar"
            exit ${MAVEN_EXIT:-0}
            """;

    final Path root;
    final Path tools;

    SmallHouse(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        this.tools = Files.createDirectories(root.resolve("tools"));
        Files.copy(Script.OURS, root.resolve("savoir"));
        executable(root.resolve("savoir"));
        Files.writeString(tools.resolve("mvn"), MAVEN);
        executable(tools.resolve("mvn"));
        for (var module : new String[] {"infra/runtime", "catalogue", "workshops", "matching", "platform"}) {
            write(module + "/pom.xml", "<project/>");
            write(module + "/src/main/java/A.java", "class A {}");
        }
        write("pom.xml", "<savoir.jvm>-Dsmall=true</savoir.jvm>");
        jar(root.resolve("prepared.jar"));
    }

    Script script() {
        return prepared(new Script(root.resolve("savoir")));
    }

    Script prepared(Script script) {
        return script.with("SMALL_HOUSE", root.toString()).with("PATH", tools + ":" + System.getenv("PATH"));
    }

    long builds() throws IOException {
        var log = root.resolve("maven.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** Changes a source, as an editor would a little later. */
    void touch(String file) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(file), FileTime.from(Instant.now().plusSeconds(2)));
    }

    void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** An application that says where it runs and with what. */
    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
        var entry = EchoMain.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest);
                var in = SmallHouse.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            Objects.requireNonNull(in).transferTo(out);
        }
    }
}
