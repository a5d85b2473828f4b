package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Fault;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;

/**
 * Checks the whole chain, a page at a time, also while others write.
 *
 * <p>It proves that no link was changed, removed, moved or put in between. It cannot tell a chain that was cut short, or
 * worked out anew from some link on, <i>together with</i> the row that says where it ends: whoever may write to all tables
 * can do that. This is found against a head that was written down elsewhere (logs, the health page, an earlier
 * verification), up to that head. Nor does it prove that what was written was true.
 */
@Singleton
public final class Verification {
    private static final int PAGE = 1_000;

    private final ChainReader reader;

    Verification(ChainReader reader) {
        this.reader = reader;
    }

    /** Told how many of how many links were checked. */
    @FunctionalInterface
    public interface Progress {
        void show(long done, long total);
    }

    /**
     * Walks the chain from its beginning to where it ends now.
     *
     * @param writtenDown heads of this chain that were kept elsewhere; any number
     */
    public Verdict verify(Collection<ChainHead> writtenDown, Progress progress) {
        var head = reader.head();
        if (head.isEmpty()) {
            return new Broken(0, Fault.HEAD_CHANGED);
        }
        var walk = new Walk(head.get(), writtenDown);
        var broken = walked(walk, progress).or(walk::wrongAtTheEnd).or(this::beyondHead);
        if (broken.isPresent()) {
            return broken.get();
        }
        if (walk.firstUnexplained().isPresent()) {
            // destroyed while we were on our way: the act that says so lies behind the end we walked to
            walk.wereDestroyed(reader.subjects(AuditLog.FORGET, walk.total()));
        }
        return walk.firstUnexplained()
                .<Verdict>map(position -> new Broken(position, Fault.DETAILS_REMOVED))
                .orElseGet(() -> new Verdict.Unbroken(head.get(), walk.forgotten(), reader.unlinked()));
    }

    private Optional<Broken> walked(Walk walk, Progress progress) {
        var after = Long.MIN_VALUE;
        while (true) {
            var page = reader.after(after, PAGE);
            for (var link : page) {
                if (walk.isBehindTheEnd(link)) {
                    return Optional.empty();
                }
                var broken = walk.step(link);
                if (broken.isPresent()) {
                    return broken;
                }
                after = link.position();
            }
            progress.show(walk.done(), walk.total());
            if (page.size() < PAGE) {
                return Optional.empty();
            }
        }
    }

    private Optional<Broken> beyondHead() {
        var position = reader.beyondHead();
        return position.isPresent()
                ? Optional.of(new Broken(position.getAsLong(), Fault.BEYOND_HEAD))
                : Optional.empty();
    }
}
