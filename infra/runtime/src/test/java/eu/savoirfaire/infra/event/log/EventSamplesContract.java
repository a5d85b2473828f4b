package eu.savoirfaire.infra.event.log;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.Upcast;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every version of an event that was ever released can still be read. A module extends this and keeps, for each type, the
 * data of one event as they were first written, in {@code src/test/resources/events/<type>.json}; the file is never
 * changed afterwards. A field may be added to a type, and the sample stays without it; anything else is a new version.
 */
public abstract class EventSamplesContract {

    /** The types of the module, as its bean declares them. */
    protected abstract EventTypes types();

    /** How the module reads older versions as newer ones. */
    protected Collection<Upcast> upcasts() {
        return List.of();
    }

    @TestFactory
    Stream<DynamicTest> theSampleOfEachTypeIsRead() {
        var mapper = ObjectMapper.getDefault();
        var json = new EventJson(List.of(types()), upcasts(), mapper);
        var released = Stream.concat(
                types().types().keySet().stream(), upcasts().stream().map(Upcast::from));
        return released.sorted()
                .distinct()
                .map(type -> DynamicTest.dynamicTest(type, () -> readAndCompare(json, stored(type))));
    }

    private static void readAndCompare(EventJson json, StoredEvent stored) {
        var event = json.read(stored);

        if (event.type().equals(stored.type())) {
            var written = json.tree(json.stored(event));
            for (var field : json.tree(stored).entries()) {
                assertThat(written.get(field.getKey()))
                        .as("%s.%s, read and written again", stored.type(), field.getKey())
                        .isEqualTo(field.getValue());
            }
        }
    }

    private StoredEvent stored(String type) {
        var meta = "{\"actor\":\"operator\",\"onBehalfOf\":null,\"correlation\":\"sample\"}";
        return new StoredEvent(1, new UUID(0, 0), "sample", 1, 0, type, Instant.EPOCH, sample(type), meta);
    }

    private String sample(String type) {
        var path = "/events/" + type + ".json";
        try (var in = getClass().getResourceAsStream(path)) {
            assertThat(in)
                    .as("src/test/resources%s: keep the data of one %s there, before it is released", path, type)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
