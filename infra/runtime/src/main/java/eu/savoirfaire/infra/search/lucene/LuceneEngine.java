package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Generation;
import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.search.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lucene in this process. What is written is visible at once and durable a few seconds later. */
public final class LuceneEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneEngine.class);

    static {
        // a word is looked up in each language and boost, with words near it: ten of them may pass Lucene's 1,024
        IndexSearcher.setMaxClauseCount(8192);
    }

    private final Layout layout;
    private final Analysis analysis;
    private final Generations generations;
    private final Opening opening;
    private final ScheduledExecutorService commits;
    private final Map<Generation, Directory> directories = new HashMap<>();
    private volatile LuceneGeneration current;

    private LuceneEngine(Layout layout, Analysis analysis, Generations generations, Duration commitEvery)
            throws IOException {
        this.layout = layout;
        this.analysis = analysis;
        this.generations = generations;
        var directory = generations.current();
        this.opening = new Inspection(layout).inspect(directory);
        this.current = open(opening instanceof Opening.Cleared(var reason) ? anew(directory, reason) : directory);
        generations.tidy();
        this.commits = timer(layout.definition().name());
        commits.scheduleWithFixedDelay(
                this::commit, commitEvery.toMillis(), commitEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Opens the index in a folder of its own, which is made if need be. */
    public static LuceneEngine inFolder(Layout layout, Analysis analysis, Path folder, Duration commitEvery) {
        return open(layout, analysis, new FolderGenerations(folder), commitEvery);
    }

    /** Opens an empty index in memory. */
    public static LuceneEngine inMemory(Layout layout, Analysis analysis) {
        return open(layout, analysis, new Generations.InMemory(), Duration.ofSeconds(2));
    }

    private Directory anew(Directory useless, String reason) throws IOException {
        var name = layout.definition().name();
        LOG.warn("The index {} is built anew: {}", name, reason);
        try (useless;
                var lock = useless.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        } catch (LockObtainFailedException e) {
            throw new SearchFailure.Busy(name, e);
        }
        var empty = generations.begin();
        generations.serve(empty);
        return empty;
    }

    private static LuceneEngine open(Layout layout, Analysis analysis, Generations generations, Duration commitEvery) {
        try {
            return new LuceneEngine(layout, analysis, generations, commitEvery);
        } catch (IOException e) {
            throw new SearchFailure.Damaged(layout.definition().name(), e);
        }
    }

    private static ScheduledExecutorService timer(String index) {
        return new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("commit-" + index).factory());
    }

    private void commit() {
        try {
            current.commit();
        } catch (SearchFailure e) {
            LOG.error(
                    "The index {} could not be made durable",
                    layout.definition().name(),
                    e);
        }
    }

    @Override
    public Opening opening() {
        return opening;
    }

    @Override
    public Generation current() {
        return current;
    }

    @Override
    public Generation begin() {
        return files(() -> open(generations.begin()));
    }

    private LuceneGeneration open(Directory directory) throws IOException {
        var generation = LuceneGeneration.open(layout, analysis, directory);
        directories.put(generation, directory);
        return generation;
    }

    @Override
    public void serve(Generation next) {
        next.commit();
        var former = current;
        files(() -> {
            current = (LuceneGeneration) next;
            former.abandon();
            directories.remove(former);
            var directory = directories.get(next);
            if (directory != null) {
                generations.serve(directory);
            }
            return next;
        });
    }

    @Override
    public void discard(Generation unfinished) {
        files(() -> {
            ((LuceneGeneration) unfinished).abandon();
            directories.remove(unfinished);
            generations.tidy();
            return unfinished;
        });
    }

    @Override
    public void close() {
        commits.close();
        current.close();
    }

    private Generation files(Files files) {
        try {
            return files.change();
        } catch (IOException e) {
            throw new SearchFailure.Damaged(layout.definition().name(), e);
        } catch (UncheckedIOException e) {
            throw new SearchFailure.Damaged(layout.definition().name(), e);
        }
    }

    private interface Files {
        Generation change() throws IOException;
    }
}
