package eu.savoirfaire.platform.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks, in UTF-8 whatever the locale.
 *
 * @param out results only, so that programs can read them
 * @param err messages and progress
 * @param interactive whether a person looks at {@code err}
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /** That of this process; the script that started it knows whether standard error is a terminal. */
    public static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean("savoir.terminal"));
    }

    /** Says one line to the person. */
    public void say(String line) {
        err.println("savoir: " + line);
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
