package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page about a workshop that is over is for everybody: for trainers, for those who spoke, for those who were there. */
@InBrowser
class RecordPagesIT {
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsForEverybody(String language, Browsers browsers) {
        var scene = new RecordScene(served, browsers, true);
        try (var trainer = scene.playing(Role.TRAINER, language);
                var speaker = scene.playing(Role.CONTRIBUTOR, language);
                var attendee = scene.playing(Role.TRANSLATOR, language)) {
            var held = scene.held(trainer);
            for (var page :
                    List.of("", "/attendance", "/record", "/materials", "/materials/recording", "/materials/file")) {
                scene.look(trainer, held + page);
            }
            scene.look(trainer, scene.first(trainer, held + "/attendance", "table a"));
            scene.look(trainer, scene.first(trainer, held + "/materials", ".card h2 a"));
            var slug = scene.slug(trainer, held);
            scene.look(speaker, slug);
            scene.look(speaker, slug + "/record");
            scene.look(speaker, slug + "/materials");
            scene.look(speaker, scene.first(speaker, slug + "/materials", "a[href$='/consent']"));
            scene.look(attendee, "/certificates");
            scene.look(attendee, scene.first(attendee, "/certificates", "a[href*='/attendance/']"));
            scene.look(attendee, scene.first(attendee, "/certificates", "a.button[href^='/certificates/']"));
            assertThat(trainer.complaints()).isEmpty();
            assertThat(speaker.complaints()).isEmpty();
            assertThat(attendee.complaints()).isEmpty();
        }
    }
}
