package eu.savoirfaire.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    @Test
    void theModulesAreDescribedTogetherWithoutTheirPages() {
        var one = module("/api/v1/practices", "Practice", "object");
        var other = module("/api/v1/workshops", "Workshop", "object");
        var pages = module("/practices", "Page", "object");

        var together = new ApiDescription(List.of(one, other, pages));

        assertThat(together.paths()).containsOnlyKeys("/api/v1/practices", "/api/v1/workshops");
        assertThat(together.yaml()).startsWith("openapi: 3.1.0").contains("Practice:", "Workshop:");
    }

    @Test
    void twoModulesMayNotMeanTwoThingsByOneName() {
        var one = module("/api/v1/practices", "Item", "object");
        var other = module("/api/v1/workshops", "Item", "string");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ApiDescription(List.of(one, other)))
                .withMessageContaining("Item");
    }

    @Test
    void theModulesOfThisProgramAgree() {
        assertThat(new ApiDescription().yaml()).startsWith("openapi: 3.1.0");
    }

    private static Map<String, Object> module(String path, String schema, String type) {
        return Map.of(
                "paths", Map.of(path, Map.of("get", Map.of("summary", "Lists them"))),
                "components", Map.of("schemas", Map.of(schema, Map.of("type", type))));
    }
}
