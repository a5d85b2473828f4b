package eu.savoirfaire.workshops.archive;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.workshops.WorkshopsEvent;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One stored sample of every version of an event ever released: what the log holds stays readable. */
class EventSamplesTest {
    private static final Map<String, Class<? extends DomainEvent>> TYPES =
            new WorkshopsBeans().events().types();

    private final ObjectMapper json = ObjectMapper.getDefault();

    static Stream<String> types() {
        return TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatTheLogHoldsIsReadAndWrittenTheSame(String type) throws IOException {
        var sample = sample(type);

        var event = json.readValue(sample, Objects.requireNonNull(TYPES.get(type)));

        assertThat(json.writeValueAsString(event)).isEqualTo(sample);
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(TYPES.values()))
                .isEqualTo(Set.of(WorkshopsEvent.class.getPermittedSubclasses()));
    }

    private static String sample(String type) throws IOException {
        try (var file = EventSamplesTest.class.getResourceAsStream("/events/" + type + ".json")) {
            return new String(
                            Objects.requireNonNull(file, "a sample of " + type).readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        }
    }
}
