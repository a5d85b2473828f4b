package eu.savoirfaire.infra.search;

import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.elasticsearch.ElasticsearchEngine;
import eu.savoirfaire.infra.search.elasticsearch.ElasticsearchServer;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.lucene.LuceneEngine;
import eu.savoirfaire.infra.search.text.Analysis;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens indexes on the engine of the configuration. A server is spoken to only when its engine was chosen. */
@Singleton
public final class SearchIndexes implements AutoCloseable {
    private final SearchConfiguration configuration;
    private final Path folder;
    private final Analysis analysis = new Analysis();
    private final Map<String, SearchIndex> open = new HashMap<>();
    private @Nullable ElasticsearchServer server;

    /**
     * @param data the data folder; indexes are in its folder {@code index}
     */
    @Inject
    public SearchIndexes(SearchConfiguration configuration, @Value("${savoir.data:data}") String data) {
        this.configuration = configuration;
        this.folder = Path.of(data, "index");
    }

    /** The index of a definition; the same one for as long as the program runs. */
    public synchronized SearchIndex open(IndexDefinition definition) {
        var known = open.get(definition.name());
        if (known != null) {
            return known;
        }
        var layout = new Layout(definition);
        var index = new SearchIndex(layout, analysis, engine(layout));
        open.put(definition.name(), index);
        return index;
    }

    private Engine engine(Layout layout) {
        return switch (configuration.getEngine()) {
            case LUCENE -> lucene(layout);
            case ELASTICSEARCH -> new ElasticsearchEngine(layout, analysis, server());
        };
    }

    private Engine lucene(Layout layout) {
        return configuration.isMemory()
                ? LuceneEngine.inMemory(layout, analysis)
                : LuceneEngine.inFolder(
                        layout, analysis, folder.resolve(layout.definition().name()), configuration.getCommitEvery());
    }

    private ElasticsearchServer server() {
        if (server == null) {
            var chosen = configuration.getElasticsearch();
            server = new ElasticsearchServer(
                    chosen.getUrl(), chosen.getPrefix(), chosen.getApiKey().orElse(null), chosen.getTimeout());
        }
        return server;
    }

    @Override
    @PreDestroy
    public synchronized void close() {
        open.values().forEach(SearchIndex::close);
        open.clear();
        if (server != null) {
            server.close();
        }
    }
}
