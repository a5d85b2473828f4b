package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.RebuildProgress;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.Snapshot;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Generation;
import eu.savoirfaire.infra.search.layout.Entry;
import eu.savoirfaire.infra.search.layout.Records;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** Whatever changes an index, one at a time. Batches that come during a rebuild are kept and applied to the new one. */
final class Writing {
    private static final int LOAD_SIZE = 500;

    private final Engine engine;
    private final Records records;
    private final Lock exchange;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private @Nullable List<Batch> sinceSnapshot;

    Writing(Engine engine, Records records, Lock exchange) {
        this.engine = engine;
        this.records = records;
        this.exchange = exchange;
    }

    synchronized void write(Batch batch) {
        var current = engine.current();
        if (batch.position() >= current.position()) {
            current.write(entries(batch), batch.position());
            if (sinceSnapshot != null) {
                sinceSnapshot.add(batch);
            }
        }
    }

    /** The last change of each document: what it was in between nobody will see. */
    private List<Entry> entries(Batch batch) {
        var last = new LinkedHashMap<String, Change>();
        for (var change : batch.changes()) {
            last.put(change.id(), change);
        }
        return last.values().stream().map(records::entry).toList();
    }

    synchronized void clear() {
        var empty = engine.begin();
        empty.write(List.of(), 0);
        serve(empty);
        sinceSnapshot = sinceSnapshot == null ? null : new ArrayList<>();
    }

    private void serve(Generation next) {
        exchange.lock();
        try {
            engine.serve(next);
        } finally {
            exchange.unlock();
        }
    }

    boolean rebuild(Snapshot snapshot, RebuildProgress progress) {
        if (!rebuilding.compareAndSet(false, true)) {
            throw new IllegalStateException("the index is being rebuilt already");
        }
        var next = begin();
        var served = false;
        try (var documents = snapshot.documents()) {
            served = load(next, snapshot, documents.iterator(), progress) && finish(next, snapshot);
            return served;
        } finally {
            end(next, served);
            rebuilding.set(false);
        }
    }

    private synchronized Generation begin() {
        sinceSnapshot = new ArrayList<>();
        return engine.begin();
    }

    private boolean load(
            Generation next, Snapshot snapshot, Iterator<SearchDocument> documents, RebuildProgress progress) {
        var done = 0L;
        var entries = new ArrayList<Entry>();
        while (documents.hasNext()) {
            entries.add(records.entry(documents.next()));
            if (entries.size() == LOAD_SIZE || !documents.hasNext()) {
                next.load(entries, snapshot.position());
                done += entries.size();
                entries.clear();
                if (!progress.report(done, snapshot.size())) {
                    return false;
                }
            }
        }
        return true;
    }

    private synchronized boolean finish(Generation next, Snapshot snapshot) {
        next.write(List.of(), snapshot.position());
        if (sinceSnapshot != null) {
            for (var batch : sinceSnapshot) {
                if (batch.position() >= next.position()) {
                    next.write(entries(batch), batch.position());
                }
            }
        }
        serve(next);
        return true;
    }

    private synchronized void end(Generation next, boolean served) {
        sinceSnapshot = null;
        if (!served) {
            engine.discard(next);
        }
    }

    synchronized void close() {
        exchange.lock();
        try {
            engine.close();
        } finally {
            exchange.unlock();
        }
    }
}
