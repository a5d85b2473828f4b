package eu.savoirfaire.infra.event.log;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.Upcast;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.config.SerializationConfiguration;
import io.micronaut.serde.config.annotation.SerdeConfig.SerInclude;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns events into the JSON of the log and back, by the types that the modules declare. */
@Singleton
public final class EventJson {
    /** What is null or empty today is written all the same, whatever the configuration of the web says. */
    private static final SerializationConfiguration EVERYTHING_WRITTEN = new SerializationConfiguration() {
        @Override
        public SerInclude getInclusion() {
            return SerInclude.ALWAYS;
        }

        @Override
        public boolean isAlwaysSerializeErrorsAsList() {
            return false;
        }
    };

    private final Map<String, Class<? extends DomainEvent>> classes = new HashMap<>();
    private final Map<Class<? extends DomainEvent>, String> types = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();
    private final ObjectMapper mapper;

    /** @throws IllegalStateException when two modules claim the same type, or a type stands for two records */
    public EventJson(Collection<EventTypes> modules, Collection<Upcast> upcasts, ObjectMapper mapper) {
        this.mapper = mapper.cloneWithConfiguration(null, EVERYTHING_WRITTEN, null);
        for (var module : modules) {
            module.types().forEach(this::declare);
        }
        for (var upcast : upcasts) {
            if (this.upcasts.put(upcast.from(), upcast) != null) {
                throw new IllegalStateException("Two ways to read " + upcast.from() + " as a later version");
            }
        }
    }

    /** @throws IllegalStateException when no module has declared a type for the record */
    String type(DomainEvent event) {
        var type = types.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException(
                    event.getClass().getName() + " has no type: name it in the EventTypes of its module");
        }
        return type;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of a row as they were written. */
    JsonNode tree(StoredEvent stored) {
        try {
            return mapper.readValue(stored.data(), Argument.of(JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EventMeta meta(StoredEvent stored) {
        try {
            return mapper.readValue(stored.meta(), Argument.of(EventMeta.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row that an event would have. */
    StoredEvent stored(RecordedEvent event) {
        var meta = new EventMeta(event.actor(), event.onBehalfOf().orElse(null), event.correlation());
        return new StoredEvent(
                event.position(),
                event.id(),
                event.stream(),
                event.version(),
                event.ordinal(),
                event.type(),
                event.time(),
                write(event.data()),
                write(meta));
    }

    /** Whether a module has declared the type, or what became of it. */
    public boolean knows(StoredEvent stored) {
        return classes.containsKey(newest(stored.type()));
    }

    /**
     * The event of a row, read as the newest version of its type.
     *
     * @throws UnknownEventType when no module has declared the type
     * @throws UncheckedIOException when the data do not fit the declared record
     */
    public RecordedEvent read(StoredEvent stored) {
        try {
            var type = newest(stored.type());
            var data = data(stored, type);
            var meta = meta(stored);
            return new RecordedEvent(
                    stored.position(),
                    stored.id(),
                    stored.stream(),
                    stored.version(),
                    stored.ordinal(),
                    type,
                    stored.time(),
                    meta.actor(),
                    Optional.ofNullable(meta.onBehalfOf()),
                    meta.correlation(),
                    data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DomainEvent data(StoredEvent stored, String type) throws IOException {
        var recordClass = classes.get(type);
        if (recordClass == null) {
            throw new UnknownEventType(stored.position(), stored.type());
        }
        if (!upcasts.containsKey(stored.type())) {
            return mapper.readValue(stored.data().getBytes(StandardCharsets.UTF_8), recordClass);
        }
        var tree = tree(stored);
        for (var step = upcasts.get(stored.type()); step != null; step = upcasts.get(step.to())) {
            tree = step.data().apply(tree);
        }
        return mapper.readValueFromTree(tree, recordClass);
    }

    private String newest(String type) {
        var newest = type;
        for (var step = upcasts.get(newest); step != null; step = upcasts.get(newest)) {
            newest = step.to();
        }
        return newest;
    }

    private void declare(String type, Class<? extends DomainEvent> recordClass) {
        if (classes.put(type, recordClass) != null) {
            throw new IllegalStateException("The event type " + type + " is declared twice");
        }
        if (types.put(recordClass, type) != null) {
            throw new IllegalStateException(recordClass.getName() + " is declared under two event types");
        }
    }
}
