package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for the next stop; a curator announces one, links projects and enters an agreement; in a browser. */
@InBrowser
class CooperationJourneyIT {
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
        try (var window = open(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points"));
            requireFine(window, script);
            page.fill("#q", "empoli");
            page.locator("main form[role=search] button").click();

            assertThat(page.locator("#group-1").textContent()).containsIgnoringCase("empoli");
            assertThat(page.locator("main section").first().locator("li.card").count())
                    .isEqualTo(2);
            requireFine(window, script);
            page.locator("main section")
                    .first()
                    .locator("h3 a", withText("Camper Arno"))
                    .click();
            assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
            assertThat(page.locator("tbody .tag-attention").count()).isPositive();
            requireFine(window, script);
            page.locator("main .actions a[href$='/stops']").click();
            assertThat(page.locator("main li").count()).isGreaterThan(5);
            requireFine(window, script);

            window.open(served.at("/access-points?q=Xyzzy"));
            assertThat(page.locator(".warning").count()).isEqualTo(1);
            requireFine(window, script);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aCuratorOpensAUnitAndAnnouncesItsStops(String language, boolean script, Browsers browsers) {
        try (var window = asCurator(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points/new?kind=mobile"));
            send(window);
            assertThat(page.locator(".error-summary a").count()).isGreaterThanOrEqualTo(4);
            requireFine(window, script);
            page.fill("#organisation", NETWORK);
            page.fill("#name", "Camper " + language + script);
            page.fill("#municipality", "Lucca");
            page.selectOption("#region", "ITI1");
            page.fill("#phone", "not a phone");
            page.locator("input[name=service][value=work]").check();
            send(window);
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#phone");
            assertThat(page.inputValue("#name")).isEqualTo("Camper " + language + script);
            assertThat(page.locator("input[name=service][value=work]").isChecked())
                    .isTrue();
            page.fill("#phone", "+39 055 0000000");
            send(window);
            page.waitForURL("**?done=opened");
            requireFine(window, script);

            var day = LocalDate.now().plusDays(20);
            page.locator("a[href$='/stops/new']").click();
            plan(window, day);
            page.locator("input[value=every-second-week]").check();
            page.fill("#last", day.plusDays(29).toString());
            send(window);
            assertThat(page.locator("dl.facts dd bdi").count()).isEqualTo(6);
            requireFine(window, script);
            page.locator("button[value=change]").click();
            assertThat(page.inputValue("#place")).isEqualTo("Piazza dei test");
            send(window);
            page.locator("button[value=done]").click();
            page.waitForURL("**?done=announced*");
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);

            page.locator("tbody form button").first().click();
            page.waitForURL("**?done=cancelled*");
            assertThat(page.locator("tbody .tag-attention").count()).isEqualTo(1);
            requireFine(window, script);
            page.locator("tbody form button").first().click();
            page.waitForURL("**?done=restored*");
            assertThat(page.locator("tbody .tag-attention").count()).isZero();

            page.locator("a[href$='/stops/new']").click();
            plan(window, day);
            send(window);
            page.locator("button[value=done]").click();
            assertThat(page.locator(".error-summary").textContent()).contains("Lucca");
            assertThat(page.inputValue("#place")).isEqualTo("Piazza dei test");
            requireFine(window, script);
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
        try (var window = asCurator(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/access-points/" + point.id().value() + "/edit"));
            requireFine(window, script);
            page.fill("#address", "Via nuova " + language);
            points.change(
                    point.id(), point.details(), points.require(point.id()).version());
            send(window);

            assertThat(page.locator(".error-summary").count()).isEqualTo(1);
            assertThat(page.inputValue("#address")).isEqualTo("Via nuova " + language);
            requireFine(window, script);
            send(window);
            page.waitForURL("**?done=changed");
            assertThat(page.locator("dl.facts").first().textContent()).contains("Via nuova " + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aCuratorEntersAProjectThatGoesOnFromAnother(String language, boolean script, Browsers browsers) {
        try (var window = asCurator(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/projects/new"));
            page.fill("#lead", NETWORK);
            page.fill("#amount", "a lot");
            send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            requireFine(window, script);
            page.fill("#title-it", "Progetto " + language + script);
            page.fill("#amount", "1.250.000,50");
            page.fill("#starts", "2026-01-01");
            send(window);
            page.waitForURL("**?done=entered");
            requireFine(window, script);
            var project = page.url().replaceAll(".*/projects/([^?]+).*", "$1");

            var earlier = served.part(Projects.class).all().stream()
                    .filter(one -> one.facts().titles().containsValue("COMMIT"))
                    .findFirst()
                    .orElseThrow();
            page.locator("a[href$='/links/new']").click();
            page.locator("input[value=continues]").check();
            page.selectOption("#earlier", earlier.id().value().toString());
            send(window);
            page.waitForURL("**?done=linked*");
            assertThat(page.locator("main figure svg rect").count()).isGreaterThanOrEqualTo(3);
            requireFine(window, script);

            window.open(served.at("/projects/" + earlier.id().value() + "/links/new"));
            page.locator("input[value=complements]").check();
            page.selectOption("#earlier", project);
            send(window);
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#earlier");
            requireFine(window, script);

            window.open(served.at("/projects/" + project + "/partners/new"));
            page.fill("#organisation", "COSPE");
            page.locator("input[value=guest]").check();
            send(window);
            page.waitForURL("**?done=partners*");
            assertThat(page.locator("#partners ~ ul li").count()).isEqualTo(2);
            window.open(served.at("/projects/" + project));
            page.locator("form[action$='/remove'] button").click();
            page.waitForURL("**?done=unlinked*");
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void aCuratorEntersAnAgreementAfterALookAtIt(String language, boolean script, Browsers browsers) {
        try (var window = asCurator(browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/agreements"));
            assertThat(page.locator("#soon").count()).isEqualTo(1);
            requireFine(window, script);
            page.locator("a[href='/agreements/new']").click();
            page.fill("#parties", NETWORK + "\nNobody knows us");
            send(window);
            assertThat(page.locator(".error-summary").textContent()).contains("Nobody knows us");
            requireFine(window, script);
            page.locator("input[value=convention]").check();
            page.fill("#parties", NETWORK + "\nCOSPE");
            page.fill("#subject", "Corsi insieme");
            page.fill("#signed", LocalDate.now().toString());
            send(window);
            requireFine(window, script);
            page.locator("button[value=done]").click();
            page.waitForURL("**?done=signed");
            requireFine(window, script);
            page.locator("form[action$='/withdraw'] button").click();
            page.waitForURL("**?done=withdrawn");
            page.locator("form[action$='/reinstate'] button").click();
            page.waitForURL("**?done=reinstated");
            page.locator("a[href$='/renew']").click();
            assertThat(page.inputValue("#subject")).isEqualTo("Corsi insieme");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        var pages = pages();
        try (var window = open(browsers, language, true)) {
            curate(window);
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
                curate(window);
                for (var page : pages()) {
                    window.open(served.at(page));
                    var name = page.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-");

                    assertThat(window.screenshot("cooperation" + name + language + "-" + setup.width()))
                            .isNotEmptyFile();
                }
            }
        }
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

    private static void plan(BrowserWindow window, LocalDate day) {
        var page = window.page();
        page.fill("#place", "Piazza dei test");
        page.fill("#day", day.toString());
        page.fill("#from", "09:00");
        page.fill("#until", "12:00");
    }

    private static BrowserWindow asCurator(Browsers browsers, String language, boolean script) {
        var window = open(browsers, language, script);
        curate(window);
        return window;
    }

    private static void curate(BrowserWindow window) {
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=CURATOR]").click();
        window.page().waitForURL("**/account");
    }

    private static BrowserWindow open(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.narrow().inLanguage(language);
        return browsers.open(script ? setup : setup.withoutScript());
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static void requireFine(BrowserWindow window, boolean script) {
        assertThat(window.scrollsSideways()).as(window.page().url()).isFalse();
        if (script) {
            window.requireAccessible();
        }
    }

    private static void send(BrowserWindow window) {
        window.page().locator("#entry-form .button").first().click();
    }
}
