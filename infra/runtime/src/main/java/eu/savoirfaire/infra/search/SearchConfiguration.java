package eu.savoirfaire.infra.search;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which engine serves the indexes, and how.
 */
@ConfigurationProperties("savoir.search")
public interface SearchConfiguration {

    /** Lucene in this process, or an Elasticsearch server. */
    @Bindable(defaultValue = "lucene")
    EngineChoice getEngine();

    /** Whether Lucene keeps its indexes in memory, for tests. */
    @Bindable(defaultValue = "false")
    boolean isMemory();

    /** How often Lucene makes its indexes durable. */
    @Bindable(defaultValue = "2s")
    Duration getCommitEvery();

    ElasticsearchConfiguration getElasticsearch();

    /** The engines. */
    enum EngineChoice {
        LUCENE,
        ELASTICSEARCH
    }

    /** Only needed when that engine is chosen. */
    @ConfigurationProperties("elasticsearch")
    interface ElasticsearchConfiguration {

        /** Where the server answers. */
        @Bindable(defaultValue = "http://127.0.0.1:9200")
        URI getUrl();

        /** What the names of our indexes begin with on the server. */
        @Bindable(defaultValue = "savoir-")
        String getPrefix();

        /** An API key in the form the server gives it out, Base64; none by default. */
        Optional<String> getApiKey();

        /** How long to wait for an answer. */
        @Bindable(defaultValue = "10s")
        Duration getTimeout();
    }
}
