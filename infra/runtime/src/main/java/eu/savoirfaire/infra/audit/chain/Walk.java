package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Fault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way along the chain, from its beginning to where it is said to end; touches no database. */
final class Walk {
    private final ChainHead end;
    private final List<ChainHead> writtenDown;

    /** Resources some of whose entries lost their details with no act seen yet that says so, and where first. */
    private final Map<Reference, Long> unexplained = new HashMap<>();

    private ChainHead last = ChainHead.BEGINNING;
    private long forgotten;

    Walk(ChainHead end, Collection<ChainHead> writtenDown) {
        this.end = end;
        this.writtenDown = List.copyOf(writtenDown);
    }

    /** Takes the next link; what is wrong with it, if anything. */
    Optional<Broken> step(Link link) {
        var position = last.position() + 1;
        if (link.position() != position) {
            return broken(position, link.position() < position ? Fault.CHANGED : Fault.MISSING);
        }
        var seal = link.seal();
        if (seal == null || !hash(link, seal).equals(link.hash())) {
            return broken(position, Fault.CHANGED);
        }
        if (!isSealed(link, seal)) {
            return broken(position, Fault.DETAILS_CHANGED);
        }
        last = new ChainHead(position, hash(link, seal));
        remember(link);
        return asWrittenDown();
    }

    /** What is wrong where the chain ends, after the last step. */
    Optional<Broken> wrongAtTheEnd() {
        if (last.position() < end.position()) {
            return broken(last.position() + 1, Fault.MISSING);
        }
        if (!last.equals(end)) {
            return broken(last.position(), Fault.HEAD_CHANGED);
        }
        var isLonger = writtenDown.stream().anyMatch(head -> head.position() > end.position());
        return isLonger ? broken(end.position() + 1, Fault.NOT_AS_WRITTEN_DOWN) : Optional.empty();
    }

    /** Takes note of acts that destroyed the details of the entries about these resources. */
    void wereDestroyed(Collection<Reference> resources) {
        unexplained.keySet().removeAll(resources);
    }

    /** The first link whose details are gone without an act that says so. */
    Optional<Long> firstUnexplained() {
        return unexplained.values().stream().min(Long::compare);
    }

    /** Whether the link lies behind the end, such as one that was made since the walk began. */
    boolean isBehindTheEnd(Link link) {
        return link.position() > end.position();
    }

    long done() {
        return last.position();
    }

    long total() {
        return end.position();
    }

    long forgotten() {
        return forgotten;
    }

    private String hash(Link link, String seal) {
        return CanonicalForm.hash(last.hash(), link.position(), link.entry(), seal);
    }

    private static boolean isSealed(Link link, String seal) {
        var details = link.entry().details();
        var salt = link.salt();
        if (details == null) {
            return salt == null;
        }
        return salt != null && CanonicalForm.seal(salt, details).equals(seal);
    }

    private void remember(Link link) {
        var entry = link.entry();
        if (entry.details() == null) {
            forgotten++;
            unexplained.putIfAbsent(entry.resource(), link.position());
        } else if (entry.action().equals(AuditLog.FORGET)) {
            unexplained.remove(entry.resource());
        }
    }

    private Optional<Broken> asWrittenDown() {
        var differs = writtenDown.stream().anyMatch(head -> head.position() == last.position() && !head.equals(last));
        return differs ? broken(last.position(), Fault.NOT_AS_WRITTEN_DOWN) : Optional.empty();
    }

    private static Optional<Broken> broken(long position, Fault fault) {
        return Optional.of(new Broken(position, fault));
    }
}
