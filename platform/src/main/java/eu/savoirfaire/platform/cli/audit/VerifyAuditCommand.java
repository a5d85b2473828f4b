package eu.savoirfaire.platform.cli.audit;

import eu.savoirfaire.infra.audit.chain.ChainHead;
import eu.savoirfaire.infra.audit.chain.ChainReader;
import eu.savoirfaire.infra.audit.chain.Verdict;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Unbroken;
import eu.savoirfaire.infra.audit.chain.Verification;
import eu.savoirfaire.platform.cli.DataOption;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.ProgressBar;
import eu.savoirfaire.platform.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that nobody changed the audit; writes nothing to it. */
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Check every entry of the audit against the chain of hashes. A chain that was cut short, or made anew,"
                        + " by somebody who may write to every table is found only with --head.")
public final class VerifyAuditCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--head",
            paramLabel = "POSITION:HASH",
            description =
                    "an end of the chain that was kept elsewhere: from the server's log, the health page or an earlier"
                            + " verification; may be given several times")
    private List<String> heads = List.of();

    @Mixin
    private DataOption data = new DataOption();

    public VerifyAuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var writtenDown = heads.stream().map(VerifyAuditCommand::head).toList();
        try (var installation = Installation.forCommand(data.existing())) {
            return tell(verdict(installation.part(Verification.class), writtenDown));
        }
    }

    private Verdict verdict(Verification verification, List<ChainHead> writtenDown) {
        try (var bar = new ProgressBar(terminal, Clock.systemUTC())) {
            return verification.verify(writtenDown, (done, total) -> bar.show("audit", done, total));
        }
    }

    private int tell(Verdict verdict) {
        return switch (verdict) {
            case Broken broken -> throw new CommandFailure(ExitCode.INPUT_REFUSED, AuditFault.told(broken));
            case Unbroken unbroken -> {
                terminal.out()
                        .printf(
                                "The audit is unbroken: %,d entries, head %s%n",
                                unbroken.head().position(), unbroken.head());
                if (unbroken.forgotten() > 0) {
                    terminal.say("%,d of them had their details destroyed, each by an act that is in the audit"
                            .formatted(unbroken.forgotten()));
                }
                tell(unbroken.unlinked());
                yield ExitCode.DONE.number();
            }
        };
    }

    private void tell(ChainReader.Unlinked unlinked) {
        if (unlinked.count() > 0) {
            terminal.say(
                    "%,d more (numbers %d to %d) are not part of the chain yet and were not checked; the server links them"
                            .formatted(unlinked.count(), unlinked.first(), unlinked.last()));
        }
    }

    private static ChainHead head(String text) {
        return ChainHead.parse(text)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "--head is a position, a colon and 64 hexadecimal digits, not '%s'.".formatted(text)));
    }
}
