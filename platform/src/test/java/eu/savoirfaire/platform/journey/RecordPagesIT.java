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
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"ar,true", "it,true", "en,true", "es,true", "fr,true", "ar,false", "it,false"})
    void everyPageIsForEverybody(String language, boolean narrow, Browsers browsers) {
        var scene = new RecordScene(served, browsers, true);
        try (var trainer = scene.playing(Role.TRAINER, language, narrow);
                var speaker = scene.playing(Role.CONTRIBUTOR, language, narrow);
                var attendee = scene.playing(Role.TRANSLATOR, language, narrow)) {
            var held = scene.held(trainer);
            for (var page :
                    List.of("", "/attendance", "/record", "/materials", "/materials/recording", "/materials/file")) {
                scene.look(trainer, held + page, narrow);
            }
            scene.look(trainer, scene.first(trainer, held + "/attendance", "table a"), narrow);
            scene.look(trainer, scene.first(trainer, held + "/materials", ".card h2 a"), narrow);
            var slug = scene.slug(trainer, held);
            scene.look(speaker, slug, narrow);
            scene.look(speaker, slug + "/record", narrow);
            scene.look(speaker, slug + "/materials", narrow);
            scene.look(speaker, scene.first(speaker, slug + "/materials", "a[href$='/consent']"), narrow);
            scene.look(attendee, "/certificates", narrow);
            scene.look(attendee, scene.first(attendee, "/certificates", "a[href*='/attendance/']"), narrow);
            scene.look(attendee, scene.first(attendee, "/certificates", "a.button[href^='/certificates/']"), narrow);
            assertThat(trainer.complaints()).isEmpty();
            assertThat(speaker.complaints()).isEmpty();
            assertThat(attendee.complaints()).isEmpty();
        }
    }
}
