package eu.savoirfaire.platform.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the browser, the sign-in or the line: what was typed is there again. */
@Tag("alone")
@InBrowser
class UnsavedTextIT {
    private static final String TEXT = "Six hundred cases were closed, and three people in four saved a trip to town.";

    private static Served served;
    private static WritingScene scene;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.empty();
        scene = new WritingScene(served, "Ponte Nuovo");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    /** A real process is killed in the middle of a word; what the server has is compared with what was typed, and when. */
    @ParameterizedTest
    @ValueSource(ints = {2_300, 3_700, 5_100})
    void aKilledBrowserTakesAtMostTwoSecondsOfTextWithIt(int killedAfter) throws Exception {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        var typed = new ArrayList<Long>();
        var killedAt = new AtomicLong(Long.MAX_VALUE);
        try (var chromium = Chromium.start();
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var killer = Executors.newSingleThreadScheduledExecutor()) {
            var context = playwright
                    .chromium()
                    .connectOverCDP(chromium.address())
                    .contexts()
                    .getFirst();
            context.addCookies(List.of(scene.cookie(writer)));
            var page = context.newPage();
            page.navigate(served.at("/sheets/" + practice.code() + "/results"));
            page.focus("#text");
            killer.schedule(
                    () -> {
                        killedAt.set(System.nanoTime());
                        chromium.kill();
                    },
                    killedAfter,
                    TimeUnit.MILLISECONDS);
            try {
                while (typed.size() < 5_000) {
                    typed.add(System.nanoTime());
                    page.keyboard().type(String.valueOf(TEXT.charAt((typed.size() - 1) % TEXT.length())));
                }
            } catch (PlaywrightException gone) {
                assertThat(killedAt.get()).isNotEqualTo(Long.MAX_VALUE);
            }
        }
        var kept = requireNonNull(
                served.part(Jottings.class).of(practice.id(), writer.id()).get(Section.RESULTS));

        var letters = kept.text().length();
        assertThat(letters).isLessThanOrEqualTo(typed.size());
        assertThat(kept.text())
                .isEqualTo(TEXT.repeat(letters / TEXT.length() + 1).substring(0, letters));
        if (letters < typed.size()) {
            var lost = Duration.ofNanos(killedAt.get() - typed.get(letters));
            assertThat(lost)
                    .as("of %d letters %d were kept", typed.size(), letters)
                    .isLessThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void whatAKilledBrowserLeftIsOfferedOnReturn(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en"))) {
            scene.enter(window, writer);
            type(window, practice.code(), TEXT);
            WritingScene.awaitKept(window);
        }
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en").withoutScript())) {
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            assertThat(window.page().inputValue("#text")).isEmpty();
            assertThat(window.page().locator("[data-unsaved] ins").textContent())
                    .contains("Six hundred");
            window.page().locator("[data-unsaved] a.button").click();
            assertThat(window.page().inputValue("#text")).isEqualTo(TEXT);

            window.open(served.at("/sheets/" + practice.code() + "/results"));
            window.page().locator("[data-unsaved] form button").click();
            window.page().waitForURL("**/results");
            assertThat(window.page().locator("[data-unsaved]").count()).isZero();
        }
    }

    @Test
    void nothingIsLostWhenTheSignInExpiresWhileTyping(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en"))) {
            var page = window.page();
            scene.enter(window, writer);
            type(window, practice.code(), "Six hundred");
            WritingScene.awaitKept(window);
            assertThat(keptInBrowser(window)).isZero();
            scene.signOut(writer);
            page.locator("#text").pressSequentially(TEXT.substring("Six hundred".length()));

            var link = page.locator("[data-status] a");
            link.waitFor();
            assertThat(link.getAttribute("href"))
                    .isEqualTo("/account/sign-in?next=/sheets/" + practice.code() + "/results");
            assertThat(keptInBrowser(window)).isEqualTo(1);
            window.screenshot("sheet-signed-out");
            scene.enter(window, writer);
            link.click();
            page.waitForURL("**/results");

            assertThat(page.inputValue("#text")).isEqualTo(TEXT);
            page.locator("#writing button[value=return]").click();
            page.waitForSelector("ol.tasks");
            assertThat(keptInBrowser(window)).isZero();
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            assertThat(page.inputValue("#text")).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormThatIsSentAfterTheSignInExpiredComesBackAsItWas(boolean cookieGone, Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en").withoutScript())) {
            var page = window.page();
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            page.fill("#text", TEXT);
            scene.signOut(writer);
            if (cookieGone) {
                page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
            }
            page.locator("#writing button[value=return]").click();

            assertThat(page.locator("main textarea").inputValue()).isEqualTo(TEXT);
            window.screenshot("sheet-kept-form-" + cookieGone);
            scene.enter(window, writer);
            page.locator("main form button[type=submit]").click();
            // the form was made for the session that is over, or for none: it asks once more, with the text
            assertThat(page.locator("main textarea").inputValue()).isEqualTo(TEXT);
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("ol.tasks");
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            assertThat(page.inputValue("#text")).isEqualTo(TEXT);
        }
    }

    @Test
    void withoutALineTheTextStaysInTheBrowserUntilThereIsOneAgain(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en"))) {
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            window.page().context().setOffline(true);
            window.page().locator("#text").pressSequentially(TEXT);
            window.page().waitForSelector("[data-status][data-state=offline]");
            assertThat(keptInBrowser(window)).isEqualTo(1);

            window.page().context().setOffline(false);

            WritingScene.awaitKept(window);
            assertThat(keptInBrowser(window)).isZero();
            assertThat(served.part(Jottings.class)
                            .of(practice.id(), writer.id())
                            .get(Section.RESULTS))
                    .satisfies(kept -> assertThat(kept.text()).isEqualTo(TEXT));
        }
    }

    @Test
    void theNextPersonAtTheSameMachineFindsNothing(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var next = scene.writer("Bilal", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en"))) {
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            scene.signOut(writer);
            window.page().locator("#text").pressSequentially(TEXT);
            window.page().locator("[data-status] a").waitFor();
            assertThat(keptInBrowser(window)).isEqualTo(1);

            scene.enter(window, next);
            window.open(served.at("/sheets/" + practice.code() + "/results"));

            assertThat(window.page().inputValue("#text")).isEmpty();
            assertThat(keptInBrowser(window)).isZero();
        }
    }

    @Test
    void signingOutTakesEverythingOutOfTheBrowser(Browsers browsers) {
        var writer = scene.writer("Amina", "en");
        var practice = scene.begun(writer, "A desk on wheels", "en");
        try (var window = browsers.open(WindowSetup.phone().inLanguage("en"))) {
            scene.enter(window, writer);
            window.open(served.at("/sheets/" + practice.code() + "/results"));
            window.page().context().setOffline(true);
            window.page().locator("#text").pressSequentially(TEXT);
            assertThat(keptInBrowser(window)).isEqualTo(1);
            window.page().context().setOffline(false);
            window.open(served.at("/account"));
            window.page().locator("form[action='/account/sign-out'] button").click();
            window.page().waitForURL(served.at("/"));

            assertThat(keptInBrowser(window)).isZero();
        }
    }

    private static void type(BrowserWindow window, String code, String text) {
        window.open(served.at("/sheets/" + code + "/results"));
        window.page().locator("#text").pressSequentially(text);
    }

    /** How many texts the browser keeps. */
    private static int keptInBrowser(BrowserWindow window) {
        return (Integer) window.page()
                .evaluate("Object.keys(localStorage).filter((key) => key.startsWith('savoir.text.')).length");
    }
}
