package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages of access points, projects and agreements, in every language. */
@InBrowser
class CooperationPagesIT {
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
    void everyPageIsAccessible(String language, Browsers browsers) {
        var pages = pages();
        try (var window = Curating.open(browsers, language, true)) {
            Curating.curate(served, window);
            for (var page : pages) {
                window.open(served.at(page));
                window.requireAccessible();
                assertThat(window.scrollsSideways()).as(page).isFalse();
                assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ar"})
    void picturesAreKeptForPeopleToLookAt(String language, Browsers browsers) {
        for (var setup : List.of(WindowSetup.desktop(), WindowSetup.narrow())) {
            try (var window = browsers.open(setup.inLanguage(language))) {
                Curating.curate(served, window);
                for (var page : pages()) {
                    window.open(served.at(page));
                    var name = page.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-");

                    assertThat(window.screenshot("cooperation" + name + language + "-" + setup.width()))
                            .isNotEmptyFile();
                }
            }
        }
    }

    @Test
    void programsReadTheSameAndACalendarTakesTheStops() throws IOException, InterruptedException {
        var unit = point("Camper Arno");

        var calendar = served.get("/access-points/" + unit + "/stops.ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VEVENT", "STATUS:CANCELLED", "Empoli");
        assertThat(served.get("/api/v1/access-points?region=ITI1").body()).contains("Camper Arno", "\"total\":3");
        assertThat(served.get("/api/v1/access-points/" + unit).body()).contains("\"cancelled\":true");
        assertThat(served.get("/api/v1/access-points?region=XX9").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/projects?size=2").body()).contains("\"size\":2");
        assertThat(served.get("/api/v1/projects/none").statusCode()).isEqualTo(404);
    }

    private static List<String> pages() {
        var office = point("Sportello Arno Firenze");
        var unit = point("Camper Arno");
        var project = served.part(Projects.class).all().stream()
                .filter(one -> one.facts().titles().containsValue("Sportelli in rete due (demo)"))
                .map(Project::id)
                .findFirst()
                .orElseThrow()
                .value();
        var agreement = served.part(Agreements.class).readable().getFirst().id().value();
        return List.of(
                "/access-points?q=Empoli",
                "/access-points/new",
                "/access-points/" + office,
                "/access-points/" + unit,
                "/access-points/" + unit + "/stops",
                "/access-points/" + unit + "/stops/new",
                "/projects",
                "/projects/new",
                "/projects/" + project,
                "/projects/" + project + "/links/new",
                "/projects/" + project + "/partners/new",
                "/projects/" + project + "/lead",
                "/agreements",
                "/agreements/new",
                "/agreements/" + agreement);
    }

    private static UUID point(String name) {
        return served.part(AccessPoints.class).inService().stream()
                .filter(point -> point.details().name().equals(name))
                .map(AccessPoint::id)
                .map(AccessPointId::value)
                .findFirst()
                .orElseThrow();
    }
}
