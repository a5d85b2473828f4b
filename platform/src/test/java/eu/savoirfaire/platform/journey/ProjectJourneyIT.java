package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.platform.project.Projects;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A curator enters a project that goes on from another, and an agreement; in a browser. */
@InBrowser
class ProjectJourneyIT {
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
    void aCuratorEntersAProjectThatGoesOnFromAnother(String language, boolean script, Browsers browsers) {
        try (var window = Curating.in(served, browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/projects/new"));
            page.fill("#lead", NETWORK);
            page.fill("#amount", "a lot");
            Curating.send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            Curating.requireFine(window, script);
            page.fill("#title-it", "Progetto " + language + script);
            page.fill("#amount", "1.250.000,50");
            page.fill("#starts", "2026-01-01");
            Curating.send(window);
            page.waitForURL("**?done=entered");
            Curating.requireFine(window, script);
            var project = page.url().replaceAll(".*/projects/([^?]+).*", "$1");

            var earlier = served.part(Projects.class).all().stream()
                    .filter(one -> one.facts().titles().containsValue("COMMIT"))
                    .findFirst()
                    .orElseThrow();
            page.locator("a[href$='/links/new']").click();
            page.locator("input[value=continues]").check();
            page.selectOption("#earlier", earlier.id().value().toString());
            Curating.send(window);
            page.waitForURL("**?done=linked*");
            assertThat(page.locator("main figure svg rect").count()).isGreaterThanOrEqualTo(3);
            Curating.requireFine(window, script);

            window.open(served.at("/projects/" + earlier.id().value() + "/links/new"));
            page.locator("input[value=complements]").check();
            page.selectOption("#earlier", project);
            Curating.send(window);
            assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#earlier");
            Curating.requireFine(window, script);

            window.open(served.at("/projects/" + project + "/partners/new"));
            page.fill("#organisation", "COSPE");
            page.locator("input[value=guest]").check();
            Curating.send(window);
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
        try (var window = Curating.in(served, browsers, language, script)) {
            var page = window.page();
            window.open(served.at("/agreements"));
            assertThat(page.locator("#soon").count()).isEqualTo(1);
            Curating.requireFine(window, script);
            page.locator("a[href='/agreements/new']").click();
            page.fill("#parties", NETWORK + "\nNobody knows us");
            Curating.send(window);
            assertThat(page.locator(".error-summary").textContent()).contains("Nobody knows us");
            Curating.requireFine(window, script);
            page.locator("input[value=convention]").check();
            page.fill("#parties", NETWORK + "\nCOSPE");
            page.fill("#subject", "Corsi insieme");
            page.fill("#signed", LocalDate.now().toString());
            Curating.send(window);
            Curating.requireFine(window, script);
            page.locator("button[value=done]").click();
            page.waitForURL("**?done=signed");
            Curating.requireFine(window, script);
            page.locator("form[action$='/withdraw'] button").click();
            page.waitForURL("**?done=withdrawn");
            page.locator("form[action$='/reinstate'] button").click();
            page.waitForURL("**?done=reinstated");
            page.locator("a[href$='/renew']").click();
            assertThat(page.inputValue("#subject")).isEqualTo("Corsi insieme");
        }
    }
}
