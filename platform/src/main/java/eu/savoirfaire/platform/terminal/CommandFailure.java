package eu.savoirfaire.platform.terminal;

import java.util.List;

/** Ends a command with lines for the person and an exit code; no defect. */
public final class CommandFailure extends RuntimeException {
    private final ExitCode code;
    private final List<String> lines;

    /** Each line says what was wrong, where, and what to do. */
    public CommandFailure(ExitCode code, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    public CommandFailure(ExitCode code, String line) {
        this(code, List.of(line));
    }

    public ExitCode code() {
        return code;
    }

    public List<String> lines() {
        return lines;
    }
}
