package eu.savoirfaire.infra.testkit.elasticsearch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM of the node: our own {@code java}, the class path that the build of the node's module wrote down. */
final class NodeProcess {
    static final String OUTPUT = "output";

    private static final String MAIN = "eu.savoirfaire.infra.testkit.elasticsearch.node.NodeMain";
    private static final Path MODULE = Path.of("infra", "testkit", "elasticsearch-node", "target");

    private NodeProcess() {}

    static Process start(Path folder, Path portFile, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(options);
        command.addAll(List.of(
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Des.distribution.type=tar",
                "-classpath",
                classPath(),
                MAIN,
                folder.resolve("home").toString(),
                portFile.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(OUTPUT).toFile())
                .start();
    }

    private static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElseGet(() ->
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static String classPath() throws IOException {
        var target = Path.of(System.getProperty("savoir.root", "")).resolve(MODULE);
        var jars = target.resolve("class-path");
        if (!Files.exists(jars)) {
            throw new IllegalStateException("The Elasticsearch node is not built: no file " + jars.toAbsolutePath()
                    + ". Build the module infra/testkit/elasticsearch-node first (mvn -pl infra/testkit/elasticsearch-node"
                    + " process-classes).");
        }
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(jars).strip();
    }
}
