package eu.savoirfaire.infra.testkit.openid;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenID provider (npm {@code oidc-provider}, certified by the OpenID Foundation) as a child process, on a free port. Its
 * modules come by {@code npm ci} from a lock file; it runs on the Node.js that Playwright brings.
 */
public final class OpenIdProvider implements AutoCloseable {
    public static final String CLIENT_ID = "savoir";
    public static final String CLIENT_SECRET = "known-to-both-since-it-is-for-tests";

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "provider.mjs");

    private final Process process;
    private final String issuer;

    private OpenIdProvider(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Starts it; empty, after saying so on standard error, where npm or its registry is missing. */
    public static Optional<OpenIdProvider> start() {
        try {
            var folder = Path.of("target", "openid-provider").toAbsolutePath();
            Files.createDirectories(folder);
            for (var file : FILES) {
                copy(file, folder);
            }
            return installed(folder) ? Optional.of(run(folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return issuer;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static void copy(String file, Path folder) throws IOException {
        try (var in = OpenIdProvider.class.getResourceAsStream("/openid-provider/" + file)) {
            if (in == null) {
                throw new IOException(file + " is not on the class path");
            }
            Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What is there was checked against the lock file when it came. */
    private static boolean installed(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("node_modules/oidc-provider"))) {
            return true;
        }
        try {
            var npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            if (npm.waitFor(2, TimeUnit.MINUTES) && npm.exitValue() == 0) {
                return true;
            }
            npm.destroy();
            return missing(Files.readString(folder.resolve("npm.log")));
        } catch (IOException noNpm) {
            return missing(String.valueOf(noNpm.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while npm ran", e);
        }
    }

    private static boolean missing(String why) {
        System.err.println("""

                ==================================================================================================
                NO SIGN-IN THROUGH A REAL OPENID PROVIDER IS TESTED HERE: npm is missing, or did not get its modules.
                On Debian: apt-get install npm. What it said:
                %s
                ==================================================================================================""".formatted(why));
        return false;
    }

    private static OpenIdProvider run(Path folder) throws IOException {
        var driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
        var process = new ProcessBuilder(driver.driverDir().resolve("node").toString(), "provider.mjs")
                .directory(folder.toFile())
                .redirectError(folder.resolve("provider.log").toFile())
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                return new OpenIdProvider(process, line.substring("ready ".length()));
            }
        }
        throw new IOException("the provider did not start: " + Files.readString(folder.resolve("provider.log")));
    }
}
