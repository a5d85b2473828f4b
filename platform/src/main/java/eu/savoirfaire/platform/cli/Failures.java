package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.operation.Incident;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ended a command into lines for the person and an exit code. Never shows a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        terminal.say(decapitalised(String.valueOf(wrong.getMessage())));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            suggestions(unmatched).ifPresent(terminal::say);
        }
        terminal.say("see: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure).number();
    }

    /** Says what happened; the first cause that was foreseen counts. */
    private ExitCode tell(Throwable failure) {
        for (var cause : causes(failure)) {
            if (cause instanceof CommandFailure foreseen) {
                return tell(foreseen);
            }
            if (cause instanceof Refused refused) {
                return tell(RefusalTold.of(refused.refusal()));
            }
        }
        var incident = Incident.of(failure, RandomGenerator.getDefault());
        terminal.say("something went wrong inside (incident %s). What happened is written in %s"
                .formatted(incident.id(), incident.file()));
        return ExitCode.INTERNAL_ERROR;
    }

    private ExitCode tell(CommandFailure failure) {
        failure.lines().forEach(terminal::say);
        return failure.code();
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .limit(20)
                .toList();
    }

    private static Optional<String> suggestions(UnmatchedArgumentException unmatched) {
        var close = unmatched.getSuggestions();
        return close.isEmpty() ? Optional.empty() : Optional.of("did you mean " + String.join(" or ", close) + "?");
    }

    private static String decapitalised(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
