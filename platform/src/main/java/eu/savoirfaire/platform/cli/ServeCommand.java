package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.operation.LogFiles;
import eu.savoirfaire.platform.operation.Startup;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves pages and the programming interface until the process is asked to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Start the server; Ctrl+C or SIGTERM ends it.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    private static final Duration LOOK = Duration.ofMillis(500);

    /** Asked to end, the process is gone five seconds later, whatever still hangs. */
    private static final Duration TO_END = Duration.ofMillis(4500);

    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "the port to listen on; 0 for any that is free (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "the address to listen on; 0.0.0.0 lets other machines in (default: 127.0.0.1)")
    private @Nullable String host;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--no-demo", description = "start with an empty catalogue instead of demo data")
    private boolean noDemo;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var installation = Installation.serving(data.folder(), settings());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(installation), "ending"));
        var server = installation.part(EmbeddedServer.class);
        listen(server);
        var startup = installation.part(Startup.class);
        if (!startup.await(LOOK)) {
            terminal.say("the index is catching up …");
            waitFor(startup);
        }
        terminal.out().println("Savoir Faire is ready at " + server.getURL() + "/");
        terminal.say("data in " + installation.data() + ", log in " + LogFiles.in(installation.data()));
        new CountDownLatch(1).await();
        return ExitCode.DONE.number();
    }

    /** A projection that cannot go on keeps the server from being ready; the log and the health page say why. */
    private static void waitFor(Startup startup) throws InterruptedException {
        while (!startup.await(LOOK)) {
            Thread.sleep(LOOK);
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("savoir.demo", !noDemo);
        if (port != null) {
            if (port < 0 || port > LAST_PORT) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, "--port takes a number from 0 to " + LAST_PORT + ", not " + port + ".");
            }
            settings.put("micronaut.server.port", port == 0 ? -1 : port);
        }
        if (host != null) {
            settings.put("micronaut.server.host", host);
        }
        return settings;
    }

    private void listen(EmbeddedServer server) {
        try {
            server.start();
        } catch (ServerStartupException e) {
            throw new CommandFailure(
                    ExitCode.TRY_AGAIN,
                    "cannot listen on %s port %d: another program does, or the address is not of this machine. Choose another one with --port."
                            .formatted(server.getHost(), server.getPort()));
        }
    }

    private static void end(Installation installation) {
        var closing = Thread.ofPlatform().daemon().name("closing").start(installation::close);
        try {
            if (!closing.join(TO_END)) {
                Runtime.getRuntime().halt(128 + 15);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
