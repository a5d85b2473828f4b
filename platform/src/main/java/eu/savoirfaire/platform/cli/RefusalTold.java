package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.storage.StorageRefusal;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.platform.terminal.ExitCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A refusal as the command line tells it, in English.
 *
 * @param line what was wrong, where, and what to do
 */
record RefusalTold(String line, ExitCode code) {
    private static final List<String> MODULES = List.of("infra", "catalogue", "workshops", "platform");

    static RefusalTold of(Refusal refusal) {
        return new RefusalTold(line(refusal), exitCode(refusal));
    }

    /** From the bundles themselves: a refusal may come before there is an application. */
    private static String line(Refusal refusal) {
        var bundles = MODULES.stream()
                .filter(module -> RefusalTold.class.getResource("/i18n/" + module + "_messages_en.properties") != null)
                .map(ModuleMessages::of)
                .toList();
        var arguments = refusal.arguments().toArray();
        return new Messages(bundles)
                .find(Language.EN, refusal.code(), arguments)
                .map(RefusalTold::withoutIsolates)
                .orElseGet(() -> refusal.code() + Stream.of(arguments).map(argument -> " " + argument).toList());
    }

    /** A terminal shows the characters that set names apart in pages (U+2066 to U+2069). */
    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    private static ExitCode exitCode(Refusal refusal) {
        return switch (refusal) {
            case StorageRefusal.InUse _ -> ExitCode.TRY_AGAIN;
            case StorageRefusal.NotWritable _, StorageRefusal.NotEmbedded _ -> ExitCode.SOMETHING_MISSING;
            default -> refusal.kind() == Refusal.Kind.UNAVAILABLE ? ExitCode.TRY_AGAIN : ExitCode.INPUT_REFUSED;
        };
    }
}
