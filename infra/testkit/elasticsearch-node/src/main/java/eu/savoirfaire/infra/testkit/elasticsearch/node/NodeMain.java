package eu.savoirfaire.infra.testkit.elasticsearch.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * Starts one node on a free port of 127.0.0.1, writes that port into a file, and ends when its standard input is
 * closed, that is at the latest with the process that started it.
 */
public final class NodeMain {

    private NodeMain() {}

    /** Arguments: the node's home folder, the file that shall hold the port. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var portFile = Path.of(arguments[1]);
        LogConfigurator.configureWithoutConfig(
                Settings.builder().put("logger.level", "warn").build());
        var node = start(home);
        announce(portOf(node), portFile);
        while (System.in.read() >= 0) {
            // whatever the parent says, only its end counts
        }
        node.close();
        // the node's own threads are no daemons
        System.exit(0);
    }

    private static Node start(Path home) throws IOException, NodeValidationException {
        var configuration = Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("modules"));
        Files.createDirectories(home.resolve("plugins"));
        var plugins = List.of(new Netty4Plugin(), new LanguageFilters(), new RootPage(), new ReciprocalScore());
        return new ClassPathNode(settings(home), configuration, plugins).start();
    }

    private static Settings settings(Path home) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("path.logs", home.resolve("logs").toString())
                .put("cluster.name", "savoir-test")
                .put("node.name", "savoir-test")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("node.processors", 2)
                // tests clean up by pattern
                .put("action.destructive_requires_name", false)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static int portOf(Node node) {
        return node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }

    /** The file appears whole or not at all. */
    private static void announce(int port, Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, Integer.toString(port));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
