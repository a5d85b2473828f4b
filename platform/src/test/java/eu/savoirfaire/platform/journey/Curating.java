package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;

/** A window in which a curator sits, in some language, with or without script. */
final class Curating {
    private Curating() {}

    static BrowserWindow in(Served served, Browsers browsers, String language, boolean script) {
        var window = open(browsers, language, script);
        curate(served, window);
        return window;
    }

    static void curate(Served served, BrowserWindow window) {
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=CURATOR]").click();
        window.page().waitForURL("**/account");
    }

    static BrowserWindow open(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.narrow().inLanguage(language);
        return browsers.open(script ? setup : setup.withoutScript());
    }

    static void requireFine(BrowserWindow window, boolean script) {
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        if (script) {
            window.requireAccessible();
        }
    }

    static void send(BrowserWindow window) {
        window.page().locator("#entry-form .button").first().click();
    }
}
