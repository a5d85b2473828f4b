package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit in a real browser. */
@InBrowser
@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
class PatternBookIT {
    @Inject
    EmbeddedServer server;

    static Stream<Arguments> states() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of("empty", "filled", "error").map(state -> Arguments.of(language.code(), state)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateIsAccessibleInEveryLanguage(String language, String state, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop().inLanguage(language))) {
            window.open(address("/pattern-book?state=" + state));

            window.requireAccessible();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.page().getAttribute("html", "lang")).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void errorPagesAndWorkInProgressAreAccessible(Language language, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.phone().inLanguage(language.code()))) {
            for (var path : new String[] {"/nowhere", "/pattern-book/job", "/problems/status-404"}) {
                window.open(address(path));
                window.requireAccessible();
            }
            window.screenshot("job-" + language.code());
        }
    }

    @Test
    void coloursAtNightKeepTheirContrast(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop().inTheDark())) {
            window.open(address("/pattern-book?state=error"));

            window.requireAccessible();
            window.screenshot("pattern-book-dark");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingScrollsSidewaysAt320Pixels(Language language, Browsers browsers) {
        try (var window = browsers.open(WindowSetup.narrow().inLanguage(language.code()))) {
            window.open(address("/pattern-book?state=error"));

            assertThat(window.scrollsSideways()).isFalse();
            window.screenshot("pattern-book-320-" + language.code());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"IT", "AR"})
    void looksAsItShould(Language language, Browsers browsers) {
        for (var setup : new WindowSetup[] {WindowSetup.desktop(), WindowSetup.phone()}) {
            try (var window = browsers.open(setup.inLanguage(language.code()))) {
                window.open(address("/pattern-book?state=error&topic=housing"));
                assertThat(window.page().getAttribute("html", "dir")).isEqualTo(language.direction());
                window.screenshot("pattern-book-" + setup.width() + "-" + language.code());
                window.open(address("/nowhere"));
                window.screenshot("not-found-" + setup.width() + "-" + language.code());
            }
        }
    }

    @Test
    void aFirstVisitIsLight(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(address("/pattern-book"));
            window.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(window.traffic().bytes()).isLessThan(50_000);
            assertThat(window.traffic().requests()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(address("/pattern-book?state=filled"));

            window.page().keyboard().press("Tab");
            assertThat(focused(window)).isEqualTo("skip-link");
            window.page().keyboard().press("Enter");
            window.page().keyboard().press("Tab");

            assertThat(window.page().evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(address("/pattern-book?state=filled"));
            var input = window.page().locator("#q");

            input.fill("or");
            window.page().locator("[role=option]").first().waitFor();
            window.requireAccessible();
            input.press("ArrowDown");
            input.press("ArrowDown");
            assertThat(input.getAttribute("aria-activedescendant")).isEqualTo("q-suggestions-1");
            input.press("Escape");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("false");
            input.press("ArrowDown");
            window.page().locator("[role=option]").first().waitFor();
            input.press("ArrowDown");
            input.press("Enter");

            window.page().waitForURL("**/pattern-book?state=empty");
        }
    }

    @Test
    void anErrorLeadsToItsField(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(address("/pattern-book?state=filled"));
            window.page().fill("#name", " ");
            window.page().fill("#story", "typed");
            window.page().locator("#pattern-form button").first().click();

            assertThat(focused(window)).isEqualTo("error-summary");
            window.page().locator(".error-summary a").first().click();
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("name");
        }
    }

    @Test
    void theLanguageOfAFormIsSwitchedWithoutLosingWhatWasTyped(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop().withoutScript())) {
            window.open(address("/pattern-book?state=filled"));
            window.page().fill("#name", "");
            window.page().locator("#pattern-form button").first().click();
            window.page().fill("#name", "Samira");
            window.page().locator(".languages button[value=ar]").click();

            assertThat(window.page().inputValue("#name")).isEqualTo("Samira");
            assertThat(window.page().getAttribute("html", "dir")).isEqualTo("rtl");
            window.page().locator("#pattern-form button").first().click();
            assertThat(window.page().url()).endsWith("state=filled");
            assertThat(window.page().getAttribute("html", "lang")).isEqualTo("ar");
        }
    }

    @Test
    void filtersApplyAtOnceWithScriptAndByButtonWithout(Browsers browsers) {
        try (var with = browsers.open(WindowSetup.desktop());
                var without = browsers.open(WindowSetup.desktop().withoutScript())) {
            with.open(address("/pattern-book?state=filled"));
            with.page().locator("#f-topic-2").check();
            with.page().waitForURL("**topic=work**");

            without.open(address("/pattern-book?state=filled"));
            without.page().locator("#f-topic-2").check();
            without.page().locator(".facets button").click();
            assertThat(without.page().url()).contains("topic=work");
        }
    }

    @Test
    void progressArrivesWhileThePageStaysOpen(Browsers browsers) {
        try (var window = browsers.open(WindowSetup.desktop())) {
            window.open(address("/pattern-book/job"));

            window.page()
                    .locator(".job-text", new Page.LocatorOptions().setHasText("4/4"))
                    .waitFor();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private String address(String path) {
        return server.getURL() + path;
    }

    private static Object focused(BrowserWindow window) {
        return window.page().evaluate("document.activeElement.className");
    }
}
