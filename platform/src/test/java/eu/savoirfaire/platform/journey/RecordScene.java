package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;

/**
 * The workshop of last week and whom it concerns, each in a window.
 *
 * @param script whether their browsers run any
 */
record RecordScene(Served served, Browsers browsers, boolean script) {
    private static final String HELD = "Imparare dagli sportelli: tre pratiche a confronto";

    /** Waits until the flow has reached the sheet. */
    void until(String sheet, String text) throws IOException, InterruptedException {
        var end = System.nanoTime() + 20_000_000_000L;
        while (!served.get(sheet).body().contains(text)) {
            assertThat(System.nanoTime()).as("the sheet tells of its workshop").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    String held(BrowserWindow trainer) {
        trainer.open(served.at("/workshops/plan"));
        return href(trainer.page()
                .locator("a[href^='/workshops/plan/']", new Page.LocatorOptions().setHasText(HELD))
                .first());
    }

    String slug(BrowserWindow trainer, String held) {
        return first(trainer, held, "main a[href^='/workshops/imparare']");
    }

    String first(BrowserWindow window, String page, String link) {
        window.open(served.at(page));
        return href(window.page().locator(link).first());
    }

    static String href(Locator link) {
        return link.getAttribute("href");
    }

    /** For everybody, and by everybody who has script too: without it axe cannot look. */
    void fine(BrowserWindow window) {
        if (script) {
            window.requireAccessible();
        }
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
    }

    void look(BrowserWindow window, String page) {
        assertThat(window.open(served.at(page)).status()).as(page).isEqualTo(200);
        fine(window);
        assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
        window.screenshot("after" + page.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-")
                + window.page().locator("html").getAttribute("lang"));
    }

    BrowserWindow playing(Role role, String language) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
