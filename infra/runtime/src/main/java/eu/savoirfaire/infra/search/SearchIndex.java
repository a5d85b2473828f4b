package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.RebuildProgress;
import eu.savoirfaire.infra.search.content.Snapshot;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.layout.Records;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.query.SimilarQuery;
import eu.savoirfaire.infra.search.query.SuggestQuery;
import eu.savoirfaire.infra.search.result.Explanation;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.search.result.Similar;
import eu.savoirfaire.infra.search.result.Suggestion;
import eu.savoirfaire.infra.search.retrieval.Finding;
import eu.savoirfaire.infra.search.retrieval.Likeness;
import eu.savoirfaire.infra.search.retrieval.Suggesting;
import eu.savoirfaire.infra.search.text.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * An index that a domain fills and asks. It answers the same on every engine, and blocks while it does. Safe for any
 * number of threads; those who write take turns.
 *
 * <p>A subscription feeds it: {@code apply} turns events into a {@link Batch} that carries their last position,
 * {@code position} and {@code clear} are those of the index. Every method may throw
 * {@link eu.savoirfaire.infra.search.result.SearchFailure} when the engine cannot be reached or its files are broken.
 */
public final class SearchIndex implements AutoCloseable {
    private final Engine engine;
    private final Writing writing;
    private final Finding finding;
    private final Suggesting suggesting;
    private final Likeness likeness;
    /** Readers share it; a generation is exchanged when there are none. */
    private final ReadWriteLock serving = new ReentrantReadWriteLock();

    SearchIndex(Layout layout, Analysis analysis, Engine engine) {
        this.engine = engine;
        this.writing = new Writing(engine, new Records(layout, analysis), serving.writeLock());
        this.finding = new Finding(layout, analysis);
        this.suggesting = new Suggesting(analysis);
        this.likeness = new Likeness(layout);
    }

    /** How it was found when it was opened: when it was cleared or created, it wants to be fed from the beginning. */
    public Opening opening() {
        return engine.opening();
    }

    /** The position of the last batch, 0 at the beginning; after a crash, of the last one that had become durable. */
    public long position() {
        return engine.current().position();
    }

    /** The position that a crash would take it back to. */
    public long durablePosition() {
        return engine.current().durablePosition();
    }

    /** Applies a batch; it is visible on return. A batch behind {@link #position()} changes nothing. */
    public void write(Batch batch) {
        writing.write(batch);
    }

    /** Makes everything written so far survive a crash, without waiting for the next time this happens by itself. */
    public void commit() {
        engine.current().commit();
    }

    /** Empties it; its position is 0 again. */
    public void clear() {
        writing.clear();
    }

    /**
     * Builds the index anew while the present one goes on serving and taking batches, and exchanges the two at the end.
     * Afterwards the position is that of the snapshot, or of the last batch written here meanwhile if that is further.
     *
     * @return whether it came to an end; false when {@code progress} asked to stop
     */
    public boolean rebuild(Snapshot snapshot, RebuildProgress progress) {
        return writing.rebuild(snapshot, progress);
    }

    /** Answers a query. */
    public Results search(SearchQuery query) {
        return reading(view -> finding.search(view, query));
    }

    /** Names that go with what was typed so far, the best of each kind, in the order of the kinds. */
    public List<Suggestion> suggest(SuggestQuery query) {
        return reading(view -> suggesting.suggest(view, query));
    }

    /** Documents like a given one; none when it is not there. */
    public Similar similar(SimilarQuery query) {
        return reading(view -> likeness.similar(view, query));
    }

    /** Why a document is in the answer to a query; empty when it is not. */
    public Optional<Explanation> explain(SearchQuery query, String id) {
        return reading(view -> finding.explain(view, query, id));
    }

    private <T> T reading(Function<View, T> question) {
        serving.readLock().lock();
        try (var view = engine.current().view()) {
            return question.apply(view);
        } finally {
            serving.readLock().unlock();
        }
    }

    /** Makes everything durable and lets go of the engine. */
    @Override
    public void close() {
        writing.close();
    }
}
