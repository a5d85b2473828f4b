package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.confirmation.WaitingStructures;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A curator confirms what is known beside the text of a sheet, in a browser. */
@InBrowser
class StructureJourneyIT {
    private static final int AT_LEAST = 5;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.withDemoData();
        awaitTheQueue();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"0,it,true", "1,it,false", "2,en,true", "3,en,false", "4,ar,true", "5,ar,false"})
    void aCuratorConfirmsCorrectsAndTakesBack(int sheet, String language, boolean script, Browsers browsers)
            throws Exception {
        var practice = served.part(Practices.class).all().get(sheet);
        try (var window = Curating.in(served, browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/structure"));
            assertThat(page.locator("main li.card").count()).isGreaterThanOrEqualTo(1);
            Curating.requireFine(window, script);
            window.open(served.at("/structure/" + practice.code()));
            assertThat(page.locator("mark a").count()).isPositive();
            Curating.requireFine(window, script);

            page.locator("#facet-COUNTRY input[value=confirm]").first().check();
            page.locator("#indicator-new, details:has(#label-indicator-new) summary")
                    .last()
                    .click();
            page.fill("#label-indicator-new", "merende in cortile");
            page.fill("#value-indicator-new", "20");
            page.fill("#parts-indicator-new", "a: 12\nb: 7");
            save(window);
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#parts-indicator-new");
            assertThat(page.inputValue("#parts-indicator-new")).isEqualTo("a: 12\nb: 7");
            Curating.requireFine(window, script);
            page.fill("#parts-indicator-new", "a: 12\nb: 8");
            save(window);
            page.waitForURL("**?done=saved");
            Curating.requireFine(window, script);

            window.open(served.at("/practices/" + practice.slug()));
            assertThat(page.locator("#indicators li").first().textContent()).contains("merende in cortile", "20");
            Curating.requireFine(window, script);

            window.open(served.at("/structure/" + practice.code()));
            page.locator("form.undo button").click();
            page.waitForURL("**?done=undone");
            assertThat(served.get("/practices/" + practice.slug()).body()).doesNotContain("merende in cortile");
        }
    }

    @ParameterizedTest
    @CsvSource({"6,true", "7,false"})
    void whoeverSavesSecondKeepsWhatWasTyped(int sheet, boolean script, Browsers browsers) {
        var code = served.part(Practices.class).all().get(sheet).code();
        try (var first = Curating.in(served, browsers, "en", script);
                var second = Curating.in(served, browsers, "en", script)) {
            first.open(served.at("/structure/" + code));
            second.open(served.at("/structure/" + code));
            first.page().selectOption("#assess-level", "HIGH");
            save(first);
            first.page().waitForURL("**?done=saved");
            second.page().fill("#add-TOPIC", "housing");

            save(second);

            assertThat(second.page().locator("#changed-title").count()).isEqualTo(1);
            assertThat(second.page().inputValue("#add-TOPIC")).isEqualTo("housing");
            Curating.requireFine(second, script);
            save(second);
            second.page().waitForURL("**?done=saved");
        }
    }

    @Test
    void theScreenCanBeUsedInEveryLanguage(Browsers browsers) {
        var practice = served.part(Practices.class).all().get(8);
        for (var language : List.of("it", "en", "es", "fr", "ar")) {
            try (var window = Curating.in(served, browsers, language, true)) {
                for (var path :
                        List.of("/structure", "/structure/" + practice.code(), "/practices/" + practice.slug())) {
                    window.open(served.at(path));
                    Curating.requireFine(window, true);
                }
            }
        }
    }

    /** The projection that counts what waits comes after the demo data. */
    private static void awaitTheQueue() {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (served.part(WaitingStructures.class).count() < AT_LEAST) {
            assertThat(System.nanoTime()).as("the queue fills").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static void save(BrowserWindow window) {
        window.page().locator(".save-bar button").click();
    }
}
