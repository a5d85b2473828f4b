package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.workshops.Workshops;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page, filled, empty and refused, in every language. */
@InBrowser
class EveryPageIT {
    private static Served served;
    private static Served empty;
    private static final List<String> PAGES = new ArrayList<>(List.of(
            "/",
            "/practices",
            "/practices?q=donne&topic=mentoring",
            "/practices?q=xyzzyqwert",
            "/practices?page=-1",
            "/practices?page=2147483647",
            "/practices?topic=no-such-topic",
            "/regions",
            "/workshops",
            "/matching",
            "/matching/programmes",
            "/access-points",
            "/access-points?q=xyzzyqwert",
            "/projects",
            "/organisations",
            "/organisations?q=xyzzyqwert",
            "/account/claim",
            "/about",
            "/accessibility",
            "/privacy",
            "/api",
            "/compare",
            "/no-such-page",
            "/practices/no-such-practice"));

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
        empty = Served.empty();
        var practices = served.part(Catalogue.class).published();
        PAGES.add("/practices/" + practices.getFirst().slug());
        PAGES.add("/practices/" + practices.getLast().slug() + "/revisions");
        PAGES.add("/practices/" + practices.getLast().slug() + "/revisions/1/languages");
        PAGES.add("/compare?practice=" + practices.get(0).code() + "@1&practice="
                + practices.get(6).code() + "@1");
        PAGES.add("/workshops/"
                + served.part(Workshops.class).published().getFirst().slug());
        PAGES.addAll(
                List.of("/account/sign-in", "/account/register", "/account/recover", "/account/code", "/account/demo"));
    }

    @AfterAll
    static void end() {
        served.close();
        empty.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void axeFindsNothingAndTheConsoleIsSilent(String language, Browsers browsers) {
        for (var page : PAGES) {
            try (var window = browsers.open(WindowSetup.desktop().inLanguage(language))) {
                window.open(served.at(page));

                window.requireAccessible();
                assertThat(window.page().getAttribute("html", "lang")).isEqualTo(language);
                assertThat(window.page().getAttribute("html", "dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                assertThat(window.complaints().stream().filter(text -> !text.contains("status of 4")))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/practices", "/regions", "/workshops", "/access-points", "/projects"})
    void anEmptyCatalogueIsAccessibleToo(String page, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.phone().inLanguage("fr"))) {
            window.open(empty.at(page));

            window.requireAccessible();
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ar"})
    void nothingScrollsSidewaysAt320Pixels(String language, Browsers browsers) {
        for (var page : PAGES) {
            try (var window = browsers.open(WindowSetup.narrow().inLanguage(language))) {
                window.open(served.at(page));

                assertThat(window.scrollsSideways()).as(page).isFalse();
            }
        }
    }

    @Test
    void everyPageIsTheSameWithoutScripts(Browsers browsers) {
        for (var page : PAGES) {
            try (var with = browsers.open(WindowSetup.desktop());
                    var without = browsers.open(WindowSetup.desktop().withoutScript())) {
                with.open(served.at(page));
                without.open(served.at(page));

                var heading = without.page().locator("h1").textContent();
                assertThat(heading).as(page).isEqualTo(with.page().locator("h1").textContent());
                assertThat(without.page().locator("main a").count())
                        .as(page)
                        .isEqualTo(with.page().locator("main a").count());
            }
        }
    }

    @Test
    void aFirstVisitIsLight(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.phone())) {
            window.open(served.at("/"));
            window.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(window.traffic().bytes()).isLessThanOrEqualTo(50_000);
            assertThat(window.traffic().requests()).isLessThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ar"})
    void picturesAreKeptForPeopleToLookAt(String language, Browsers browsers) {
        var sheet = "/practices/"
                + served.part(Catalogue.class).published().getFirst().slug();
        for (var setup : List.of(WindowSetup.desktop(), WindowSetup.phone())) {
            try (var window = browsers.open(setup.inLanguage(language))) {
                for (var page : List.of("/", "/practices", "/regions", "/workshops", sheet)) {
                    window.open(served.at(page));
                    var name = page.replaceAll("[^a-z]+", "-") + language + "-" + setup.width();

                    assertThat(window.screenshot(name)).isNotEmptyFile();
                }
            }
        }
    }
}
