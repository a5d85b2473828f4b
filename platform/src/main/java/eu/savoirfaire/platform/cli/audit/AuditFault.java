package eu.savoirfaire.platform.cli.audit;

import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import java.util.List;

/** What is wrong with the audit, as the command line tells it. */
final class AuditFault {
    private static final String ADVICE =
            "keep this data folder as it is, compare it with a backup, and look who could write to the database.";

    private AuditFault() {}

    static List<String> told(Broken broken) {
        return List.of(what(broken).formatted(broken.position()), ADVICE);
    }

    private static String what(Broken broken) {
        return switch (broken.fault()) {
            case MISSING -> "the audit is broken at position %,d: this entry is missing.";
            case CHANGED -> "the audit is broken at position %,d: this entry, its hash or its order was changed.";
            case DETAILS_CHANGED -> "the audit is broken at position %,d: the details of this entry were changed.";
            case DETAILS_REMOVED ->
                "the audit is broken at position %,d: the details of this entry are gone, and no act says that they"
                        + " were destroyed.";
            case BEYOND_HEAD -> "the audit is broken at position %,d: this entry lies beyond the end of the chain.";
            case HEAD_CHANGED ->
                "the audit is broken at position %,d: what is recorded as the end of the chain is not this entry, or"
                        + " is gone.";
            case NOT_AS_WRITTEN_DOWN ->
                "the audit is broken at position %,d: it does not have the head that was given with --head."
                        + " It was cut short or made anew, or the head is another audit's.";
        };
    }
}
