package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Generation;
import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.text.Analysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of a server. Its name is an alias; each generation is an index behind it. The server is asked only when it is
 * needed: a program starts while the server is away, and goes on when it is back.
 */
public final class ElasticsearchEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchEngine.class);
    private static final String GENERATION = ".g";

    private final Layout layout;
    private final Analysis analysis;
    private final ElasticsearchServer server;
    private final String alias;
    private final Generation serving;
    private volatile @Nullable Opening opened;

    public ElasticsearchEngine(Layout layout, Analysis analysis, ElasticsearchServer server) {
        this.layout = layout;
        this.analysis = analysis;
        this.server = server;
        this.alias = server.prefix() + layout.definition().name();
        this.serving = new ElasticsearchGeneration(server, alias);
    }

    @Override
    public Opening opening() {
        var known = opened;
        return known == null ? open() : known;
    }

    private synchronized Opening open() {
        var known = opened;
        if (known != null) {
            return known;
        }
        var found = inspect();
        if (!(found instanceof Opening.Kept)) {
            serve(create());
        }
        new AnalysisAgreement(server, alias, analysis).require();
        opened = found;
        return found;
    }

    private Opening inspect() {
        if (!server.ask("look for " + alias, client -> client.indices().existsAlias(e -> e.name(alias)))
                .value()) {
            return new Opening.Created();
        }
        var made = server
                .ask("describe " + alias, client -> client.indices().getMapping(m -> m.index(alias)))
                .result()
                .values()
                .stream()
                .map(index -> index.mappings().meta().get(IndexSchema.FINGERPRINT))
                .anyMatch(fingerprint ->
                        fingerprint != null && layout.fingerprint().equals(fingerprint.to(String.class)));
        if (made) {
            return new Opening.Kept();
        }
        LOG.warn("The index {} is built anew: it was made by another definition", alias);
        return new Opening.Cleared("it was made by another definition");
    }

    @Override
    public Generation current() {
        opening();
        return serving;
    }

    @Override
    public Generation begin() {
        opening();
        return create();
    }

    private ElasticsearchGeneration create() {
        var last = generations().stream()
                .map(name -> name.substring((alias + GENERATION).length()))
                .filter(number -> number.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        var name = alias + GENERATION + (last + 1);
        server.ask(
                "create " + name,
                client -> client.indices()
                        .create(c ->
                                c.index(name).settings(IndexSchema.settings()).mappings(IndexSchema.mapping(layout))));
        return new ElasticsearchGeneration(server, name);
    }

    private Set<String> generations() {
        return server.ask(
                        "list indexes",
                        client -> client.indices()
                                .get(g -> g.index(alias + GENERATION + "*").allowNoIndices(true)))
                .result()
                .keySet();
    }

    @Override
    public void serve(Generation next) {
        var name = ((ElasticsearchGeneration) next).index();
        var former = new ArrayList<>(generations());
        former.remove(name);
        var actions = new ArrayList<Action>();
        actions.add(Action.of(action -> action.add(add -> add.index(name).alias(alias))));
        // one step for readers: no moment without an index, none with two
        former.forEach(index -> actions.add(Action.of(action -> action.removeIndex(remove -> remove.index(index)))));
        server.ask("serve " + name, client -> client.indices().updateAliases(u -> u.actions(actions)));
    }

    @Override
    public void discard(Generation unfinished) {
        delete(List.of(((ElasticsearchGeneration) unfinished).index()));
    }

    private void delete(Collection<String> indexes) {
        server.ask("delete " + indexes, client -> client.indices().delete(d -> d.index(List.copyOf(indexes))));
    }

    @Override
    public void close() {
        // the server is closed by whoever opened it
    }
}
