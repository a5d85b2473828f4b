package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import eu.savoirfaire.infra.search.engine.Generation;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Entry;
import eu.savoirfaire.infra.search.layout.Record;
import eu.savoirfaire.infra.search.result.SearchFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of the server, by its own name or by the alias that serves. Every record carries the position of its batch as
 * its version, so a batch that comes again or late overwrites nothing newer. The position is written last, once every
 * record has been taken.
 */
final class ElasticsearchGeneration implements Generation {
    private static final String CHECKPOINT = "checkpoint";
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    /** Operations of one request: a few megabytes, far below the server's limit of a hundred. */
    private static final int BULK_SIZE = 500;

    private final ElasticsearchServer server;
    private final String index;

    ElasticsearchGeneration(ElasticsearchServer server, String index) {
        this.server = server;
        this.index = index;
    }

    String index() {
        return index;
    }

    @Override
    public View view() {
        return new ElasticsearchView(server, index);
    }

    @Override
    public long position() {
        var checkpoint = server.ask(
                "give its position", client -> client.get(g -> g.index(index).id(CHECKPOINT), Map.class));
        var fields = checkpoint.source();
        return fields != null && fields.get(IndexSchema.POSITION) instanceof Number position ? position.longValue() : 0;
    }

    /** The server keeps a translog that it syncs before it answers. */
    @Override
    public long durablePosition() {
        return position();
    }

    @Override
    public void write(List<Entry> entries, long position) {
        var operations = new ArrayList<>(operationsOf(entries, position));
        operations.addAll(leftOver(entries, position));
        send(operations);
        server.ask(
                "keep its position",
                client -> client.index(i -> i.index(index)
                        .id(CHECKPOINT)
                        .versionType(VersionType.ExternalGte)
                        .version(position)
                        .document(Map.of(IndexSchema.POSITION, position))));
        server.ask("refresh", client -> client.indices().refresh(r -> r.index(index)));
    }

    @Override
    public void load(List<Entry> entries, long position) {
        send(operationsOf(entries, position));
    }

    private List<BulkOperation> operationsOf(List<Entry> entries, long position) {
        var operations = new ArrayList<BulkOperation>();
        for (var entry : entries) {
            for (var one : entry.records()) {
                var fields = fields(one, entry.records().size());
                operations.add(BulkOperation.of(o -> o.index(i -> i.id(one.id())
                        .versionType(VersionType.ExternalGte)
                        .version(position)
                        .document(fields))));
            }
        }
        return operations;
    }

    private static Map<String, Object> fields(Record one, int records) {
        var fields = new HashMap<String, Object>(one.keywords());
        fields.putAll(one.texts());
        fields.put(IndexSchema.ID, one.id());
        var source = one.source();
        if (source != null) {
            fields.put(IndexSchema.SOURCE, source);
            fields.put(IndexSchema.RECORDS, records);
        }
        return fields;
    }

    /** Deletes the records that a document had and has no longer. */
    private List<BulkOperation> leftOver(List<Entry> entries, long position) {
        var operations = new ArrayList<BulkOperation>();
        var before = recordsBefore(entries);
        for (var entry : entries) {
            for (var number = entry.records().size(); number < before.getOrDefault(entry.document(), 0); number++) {
                var id = number == 0 ? entry.document() : entry.document() + "#" + number;
                operations.add(BulkOperation.of(o -> o.delete(
                        d -> d.id(id).versionType(VersionType.ExternalGte).version(position))));
            }
        }
        return operations;
    }

    private Map<String, Integer> recordsBefore(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var ids = entries.stream().map(Entry::document).toList();
        var answer = server.ask(
                "give documents back",
                client -> client.mget(m -> m.index(index).ids(ids).sourceIncludes(IndexSchema.RECORDS), Map.class));
        var before = new HashMap<String, Integer>();
        for (var item : answer.docs()) {
            if (item.isResult()) {
                var fields = item.result().source();
                if (fields != null && fields.get(IndexSchema.RECORDS) instanceof Number records) {
                    before.put(item.result().id(), records.intValue());
                }
            }
        }
        return before;
    }

    private void send(List<BulkOperation> operations) {
        for (var from = 0; from < operations.size(); from += BULK_SIZE) {
            var some = operations.subList(from, Math.min(from + BULK_SIZE, operations.size()));
            var answer = server.ask(
                    "take documents in",
                    client -> client.bulk(
                            b -> b.index(index).refresh(Refresh.False).operations(some)));
            answer.items().forEach(this::check);
        }
    }

    /** A conflict means that something newer is there, and a missing record need not be deleted. */
    private void check(BulkResponseItem item) {
        var error = item.error();
        if (error != null && item.status() != CONFLICT && item.status() != NOT_FOUND) {
            var reason = new IllegalStateException(item.id() + ": " + error.type() + ", " + error.reason());
            throw new SearchFailure.Rejected("take in every document", reason);
        }
    }

    @Override
    public void commit() {
        // every answered request is durable already
    }

    @Override
    public void close() {
        // the server goes on
    }
}
