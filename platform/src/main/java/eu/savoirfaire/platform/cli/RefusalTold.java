package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Sentences;
import eu.savoirfaire.infra.storage.StorageRefusal;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;

/** Refusals as the command line tells them: a sentence in English, and an exit code by what kind of thing is wrong. */
final class RefusalTold {

    private RefusalTold() {}

    static CommandFailure of(Refusal refusal) {
        return new CommandFailure(exitCode(refusal), Sentences.english(refusal));
    }

    private static ExitCode exitCode(Refusal refusal) {
        return switch (refusal) {
            case StorageRefusal.NotWritable _, StorageRefusal.NotEmbedded _ -> ExitCode.SOMETHING_MISSING;
            default -> refusal.kind() == Refusal.Kind.UNAVAILABLE ? ExitCode.TRY_AGAIN : ExitCode.INPUT_REFUSED;
        };
    }
}
