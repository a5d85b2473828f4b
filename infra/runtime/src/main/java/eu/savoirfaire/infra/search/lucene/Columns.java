package eu.savoirfaire.infra.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of the segments that are in use. A segment never changes, so each is read once; it is forgotten when its
 * last reader is closed.
 */
final class Columns {
    private final Map<IndexReader.CacheKey, Map<String, Column>> columns = new ConcurrentHashMap<>();

    Column column(LeafReader segment, String field) throws IOException {
        var core = segment.getCoreCacheHelper();
        if (core == null) {
            return Column.read(segment, field);
        }
        var known = columns.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(columns::remove);
            return new ConcurrentHashMap<>();
        });
        var column = known.get(field);
        if (column == null) {
            column = Column.read(segment, field);
            known.put(field, column);
        }
        return column;
    }
}
