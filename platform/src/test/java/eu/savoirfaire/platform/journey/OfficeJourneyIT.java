package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks for the next stop; a curator opens a unit and announces its stops; in a browser. */
@InBrowser
class OfficeJourneyIT {
    private static final String NETWORK = "Rete Sportelli Arno (demo)";

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
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void whoeverLooksForAPlaceFindsTheNextStop(String language, boolean script, Browsers browsers) {
        try (var window = Curating.open(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points"));
            Curating.requireFine(window, script);
            page.fill("#q", "empoli");
            page.locator("main form[role=search] button").click();

            assertThat(page.locator("#group-1").textContent()).containsIgnoringCase("empoli");
            assertThat(page.locator("main section").first().locator("li.card").count())
                    .isEqualTo(2);
            Curating.requireFine(window, script);
            page.locator("main section")
                    .first()
                    .locator("h3 a", withText("Camper Arno"))
                    .click();
            assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
            assertThat(page.locator("tbody .tag-attention").count()).isPositive();
            Curating.requireFine(window, script);
            page.locator("main .actions a[href$='/stops']").click();
            assertThat(page.locator("main li").count()).isGreaterThan(5);
            Curating.requireFine(window, script);

            window.open(served.at("/access-points?q=Xyzzy"));
            assertThat(page.locator(".warning").count()).isEqualTo(1);
            Curating.requireFine(window, script);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aCuratorOpensAUnitAndAnnouncesItsStops(String language, boolean script, Browsers browsers) {
        try (var window = Curating.in(served, browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points/new?kind=mobile"));
            Curating.send(window);
            assertThat(page.locator(".error-summary a").count()).isGreaterThanOrEqualTo(4);
            Curating.requireFine(window, script);
            page.fill("#organisation", NETWORK);
            page.fill("#name", "Camper " + language + script);
            page.fill("#municipality", "Lucca");
            page.selectOption("#region", "ITI1");
            page.fill("#phone", "not a phone");
            page.locator("input[name=service][value=work]").check();
            Curating.send(window);
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#phone");
            assertThat(page.inputValue("#name")).isEqualTo("Camper " + language + script);
            assertThat(page.locator("input[name=service][value=work]").isChecked())
                    .isTrue();
            page.fill("#phone", "+39 055 0000000");
            Curating.send(window);
            page.waitForURL("**?done=opened");
            Curating.requireFine(window, script);

            var day = LocalDate.now().plusDays(20);
            page.locator("a[href$='/stops/new']").click();
            plan(window, day);
            page.locator("input[value=every-second-week]").check();
            page.fill("#last", day.plusDays(29).toString());
            Curating.send(window);
            assertThat(page.locator("dl.facts dd bdi").count()).isEqualTo(6);
            Curating.requireFine(window, script);
            page.locator("button[value=change]").click();
            assertThat(page.inputValue("#place")).isEqualTo("Piazza dei test");
            Curating.send(window);
            page.locator("button[value=done]").click();
            page.waitForURL("**?done=announced*");
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);

            page.locator("tbody form button").first().click();
            page.waitForURL("**?done=cancelled*");
            assertThat(page.locator("tbody .tag-attention").count()).isEqualTo(1);
            Curating.requireFine(window, script);
            page.locator("tbody form button").first().click();
            page.waitForURL("**?done=restored*");
            assertThat(page.locator("tbody .tag-attention").count()).isZero();

            page.locator("a[href$='/stops/new']").click();
            plan(window, day);
            Curating.send(window);
            page.locator("button[value=done]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("Lucca");
            assertThat(page.inputValue("#place")).isEqualTo("Piazza dei test");
            Curating.requireFine(window, script);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aChangeInBetweenIsToldAndNothingTypedIsLost(String language, boolean script, Browsers browsers) {
        var points = served.part(AccessPoints.class);
        var point = points.inService().stream()
                .filter(one -> one.details().name().contains("Bologna"))
                .findFirst()
                .orElseThrow();
        try (var window = Curating.in(served, browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points/" + point.id().value() + "/edit"));
            Curating.requireFine(window, script);
            page.fill("#address", "Via nuova " + language);
            points.change(
                    point.id(), point.details(), points.require(point.id()).version());
            Curating.send(window);

            assertThat(page.locator(".error-summary").count()).isEqualTo(1);
            assertThat(page.inputValue("#address")).isEqualTo("Via nuova " + language);
            Curating.requireFine(window, script);
            Curating.send(window);
            page.waitForURL("**?done=changed");
            assertThat(page.locator("dl.facts").first().textContent()).contains("Via nuova " + language);
        }
    }

    private static void plan(BrowserWindow window, LocalDate day) {
        var page = window.page();
        page.fill("#place", "Piazza dei test");
        page.fill("#day", day.toString());
        page.fill("#from", "09:00");
        page.fill("#until", "12:00");
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
