package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.engine.Generation;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Entry;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.search.text.Analysis;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** A Lucene index. Documents and position go into one commit, so that they cannot come apart. */
final class LuceneGeneration implements Generation {
    private static final String POSITION = "position";
    private static final String FINGERPRINT = "fingerprint";

    private final String name;
    private final Layout layout;
    private final Analyzer analyzer;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns columns = new Columns();
    private volatile long position;
    private volatile long durablePosition;
    private boolean changed;

    private LuceneGeneration(
            String name, Layout layout, Analyzer analyzer, Directory directory, IndexWriter writer, long position)
            throws IOException {
        this.name = name;
        this.layout = layout;
        this.analyzer = analyzer;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.position = position;
        this.durablePosition = position;
    }

    /** Goes on with what the directory holds, or begins with nothing. */
    static LuceneGeneration open(Layout layout, Analysis analysis, Directory directory) throws IOException {
        var name = layout.definition().name();
        var analyzer = new FieldAnalyzer(analysis);
        try {
            var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
            var position = Long.parseLong(commitData(writer).getOrDefault(POSITION, "0"));
            writer.setLiveCommitData(commitData(layout, position).entrySet(), false);
            return new LuceneGeneration(name, layout, analyzer, directory, writer, position);
        } catch (LockObtainFailedException e) {
            throw new SearchFailure.Busy(name, e);
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) {
        var data = new TreeMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static Map<String, String> commitData(Layout layout, long position) {
        return Map.of(POSITION, Long.toString(position), FINGERPRINT, layout.fingerprint());
    }

    /** What the last commit of an index was made by. */
    static String fingerprint(Map<String, String> commitData) {
        return commitData.getOrDefault(FINGERPRINT, "");
    }

    @Override
    public View view() {
        try {
            return new LuceneView(name, searchers, analyzer, columns);
        } catch (AlreadyClosedException e) {
            throw new SearchFailure.Busy(name, e);
        } catch (IOException e) {
            throw new SearchFailure.Damaged(name, e);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long durablePosition() {
        return durablePosition;
    }

    @Override
    public synchronized void write(List<Entry> entries, long through) {
        writing(() -> {
            add(entries, through);
            searchers.maybeRefreshBlocking();
        });
        position = through;
    }

    @Override
    public synchronized void load(List<Entry> entries, long through) {
        writing(() -> add(entries, through));
    }

    private void add(List<Entry> entries, long through) throws IOException {
        for (var entry : entries) {
            var owner = new Term(Layout.OWNER, entry.document());
            var documents =
                    entry.records().stream().map(LuceneDocuments::document).toList();
            if (documents.isEmpty()) {
                writer.deleteDocuments(owner);
            } else {
                writer.updateDocuments(owner, documents);
            }
        }
        writer.setLiveCommitData(commitData(layout, through).entrySet());
        changed = true;
    }

    @Override
    public synchronized void commit() {
        if (changed) {
            writing(() -> {
                writer.commit();
                changed = false;
                durablePosition = position;
            });
        }
    }

    @Override
    public synchronized void close() {
        commit();
        writing(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    /** Closes without a commit: it is about to be deleted. */
    synchronized void abandon() {
        changed = false;
        writing(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }

    private void writing(Writing writing) {
        try {
            writing.write();
        } catch (AlreadyClosedException e) {
            throw new SearchFailure.Busy(name, e);
        } catch (IOException e) {
            throw new SearchFailure.Damaged(name, e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
