package eu.savoirfaire.catalogue.intake.source;

import java.util.List;

/**
 * Something odd in a source.
 *
 * @param line of the source, from 1
 * @param arguments what the message names, in order
 */
public record Warning(int line, WarningCode code, List<String> arguments) {

    public Warning(int line, WarningCode code, String... arguments) {
        this(line, code, List.of(arguments));
    }
}
