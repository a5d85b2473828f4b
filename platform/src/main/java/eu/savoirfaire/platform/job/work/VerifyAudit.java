package eu.savoirfaire.platform.job.work;

import eu.savoirfaire.infra.audit.chain.Verdict;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Unbroken;
import eu.savoirfaire.infra.audit.chain.Verification;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.platform.job.Work;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Checks every entry of the audit against the chain of hashes. */
@Singleton
final class VerifyAudit implements Work {
    private final Verification verification;

    VerifyAudit(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String kind() {
        return "verify-audit";
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        try {
            return Optional.of(finding(verification.verify(List.of(), (done, total) -> {
                if (!progress.onward(done, total)) {
                    throw new CancellationException();
                }
            })));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private static Finding finding(Verdict verdict) {
        return switch (verdict) {
            case Unbroken unbroken ->
                Finding.good("platform.job.outcome.audit", unbroken.head().position(), unbroken.head());
            case Broken broken ->
                Finding.bad(
                        "platform.job.outcome.audit."
                                + broken.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        broken.position());
        };
    }
}
