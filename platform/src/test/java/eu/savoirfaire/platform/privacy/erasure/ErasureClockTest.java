package eu.savoirfaire.platform.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureClockTest {
    @TempDir
    Path data;

    @Test
    void itGoesWhereTheProgramServesAndStandsStillDuringACommand() {
        assertThat(goes(Map.of())).isTrue();
        assertThat(goes(Map.of("savoir.events.workers", false))).isFalse();
    }

    private boolean goes(Map<String, Object> chosen) {
        try (var database = TestDatabase.h2InMemory()) {
            var settings = new HashMap<String, Object>(database.properties());
            settings.put("savoir.search.memory", true);
            settings.put("savoir.data", data.toString());
            settings.putAll(chosen);
            try (var context = ApplicationContext.run(settings)) {
                return context.containsBean(ErasureClock.Minutes.class);
            }
        }
    }
}
