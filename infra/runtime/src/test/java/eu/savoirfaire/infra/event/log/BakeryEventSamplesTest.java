package eu.savoirfaire.infra.event.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.Upcast;
import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.event.bakery.BakeryEvent.LoafBaked;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BakeryEventSamplesTest extends EventSamplesContract {
    private static final String KNEADED = "savoirfaire.bakery.dough-kneaded.v1";
    private static final String BAKED = "savoirfaire.bakery.loaf-baked.v1";

    @Override
    protected EventTypes types() {
        return Bakery.types();
    }

    /** Once upon a time loaves were weighed in pounds, as dough. */
    @Override
    protected Collection<Upcast> upcasts() {
        return List.of(new Upcast(KNEADED, BAKED, BakeryEventSamplesTest::inGrams));
    }

    @Test
    void anOlderVersionIsReadAsTheNewest() {
        var json = new EventJson(List.of(types()), upcasts(), ObjectMapper.getDefault());

        var event = json.read(stored(KNEADED, "{\"pounds\":2}"));

        assertThat(event.type()).isEqualTo(BAKED);
        assertThat(event.data()).isEqualTo(new LoafBaked(1000, List.of(), null));
    }

    @Test
    void aFieldAddedLaterIsIgnoredByAnOlderProgram() {
        var json = new EventJson(List.of(types()), List.of(), ObjectMapper.getDefault());

        var event =
                json.read(stored(BAKED, "{\"grams\":500,\"grains\":[\"rye\"],\"oven\":\"north\",\"crust\":\"dark\"}"));

        assertThat(event.data()).isEqualTo(new LoafBaked(500, List.of("rye"), "north"));
    }

    @Test
    void aTypeDeclaredTwiceIsADefect() {
        assertThatThrownBy(() -> new EventJson(List.of(types(), types()), List.of(), ObjectMapper.getDefault()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("declared twice");
    }

    private static StoredEvent stored(String type, String data) {
        var meta = "{\"actor\":\"operator\",\"onBehalfOf\":null,\"correlation\":\"c\"}";
        return new StoredEvent(1, new UUID(0, 0), "rye", 1, 0, type, Instant.EPOCH, data, meta);
    }

    private static JsonNode inGrams(JsonNode kneaded) {
        var pounds = kneaded.get("pounds");
        var grams = pounds == null ? 0 : pounds.getIntValue() * 500;
        return JsonNode.createObjectNode(
                Map.of("grams", JsonNode.createNumberNode(grams), "grains", JsonNode.createArrayNode(List.of())));
    }
}
