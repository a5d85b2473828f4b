package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.util.regex.Pattern;

/** The trainer of the demo and whom they work with, each in a window. */
record TrainerScene(Served served, Browsers browsers) {
    static final String DEMO = "Sportelli che si muovono";

    BrowserWindow playing(Role role, WindowSetup setup) {
        var window = browsers.open(setup);
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }

    BrowserWindow playing(Role role, String language, boolean script) {
        var setup = WindowSetup.narrow().inLanguage(language);
        return playing(role, script ? setup : setup.withoutScript());
    }

    /** The trainers' page of the workshop whose title begins so. */
    String plan(BrowserWindow trainer, String title) {
        trainer.open(served.at("/workshops/plan"));
        return trainer.page()
                .locator(".card h3 a")
                .filter(new FilterOptions().setHasText(title))
                .first()
                .getAttribute("href");
    }

    void look(BrowserWindow window, String path, String name) {
        assertThat(window.open(served.at(path)).status()).as(path).isEqualTo(200);
        fine(window, true, name);
    }

    /** What stands in the window is for everybody, and fits. */
    static void fine(BrowserWindow window, boolean script, String name) {
        if (script) {
            window.requireAccessible();
        }
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        assertThat(window.page().locator("h1").count()).as(window.page().url()).isOne();
        var language = window.page().locator("html").getAttribute("lang");
        window.screenshot("trainer-" + name + "-" + language + (script ? "" : "-bare"));
    }

    static Pattern page(String end) {
        return Pattern.compile(".*/workshops/plan/[0-9a-f-]{36}" + end);
    }
}
