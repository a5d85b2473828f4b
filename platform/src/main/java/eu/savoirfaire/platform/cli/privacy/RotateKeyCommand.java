package eu.savoirfaire.platform.cli.privacy;

import eu.savoirfaire.infra.privacy.seal.PersonKeys;
import eu.savoirfaire.platform.cli.DataOption;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.operation.PrivacyKey;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes the key of the installation, and destroys the one before. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Wrap the keys of all people by a new key of the installation, and destroy the former one.",
            "What older backups hold under seal can be read by nobody afterwards: neither what belongs to people who were"
                    + " erased nor what belongs to the others. Make a backup when it is done.",
            "Where SAVOIR_PRIVACY_KEY names the key, set the new one there and the former one as"
                    + " SAVOIR_PRIVACY_FORMER_KEY, run this, and take the former one away."
        })
public final class RotateKeyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    public RotateKeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var key = new PrivacyKey(data.existing());
        key.beginChange();
        var wrapped = 0L;
        try (var installation = Installation.forCommand(data.existing())) {
            var keys = installation.part(PersonKeys.class);
            for (var some = keys.wrapAnew(); some > 0; some = keys.wrapAnew()) {
                wrapped += some;
            }
        }
        key.finishChange();
        terminal.say("wrapped the keys of %,d people anew; the former key is destroyed".formatted(wrapped));
        return ExitCode.DONE.number();
    }
}
