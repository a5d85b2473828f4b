package eu.savoirfaire.platform;

import eu.savoirfaire.platform.cli.Savoir;
import eu.savoirfaire.platform.terminal.Terminal;

/** The program. */
public final class Application {

    private Application() {}

    /** Does the command named first and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Savoir.run(Terminal.ofProcess(), arguments));
    }
}
