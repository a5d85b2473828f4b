package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.desk.event.StubbornProjection;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks after the site: people, parked events, long work and the audit; with and without script. */
@InBrowser
class DeskJourneyIT {
    private static DeskScene scene;

    @BeforeAll
    static void serve() throws IOException {
        scene = new DeskScene();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void anAdministratorDecidesAboutAPerson(String language, boolean script, Browsers browsers) {
        var person = scene.person("amina-" + language + script, "Amina " + language + script);
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            page.locator("nav a[href='/desk']").click();
            page.waitForURL("**/desk");
            page.locator("a.tile[href='/desk/people']").click();
            page.fill("#q", "amina " + language + script);
            page.locator("main form .button").first().click();
            page.locator("main table a").first().click();
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("dl.facts").textContent())
                    .contains(person.address().text());

            page.selectOption("#role", "CURATOR");
            page.locator("form[action$='/give'] button").click();
            page.waitForURL("**/give?role=CURATOR");
            page.fill("#organisation", "Nessuna così");
            DeskScene.send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
            assertThat(page.inputValue("#organisation")).isEqualTo("Nessuna così");
            DeskScene.requireAccessible(window, script);
            page.fill("#organisation", "");
            page.fill("#reason", "Conosce le schede");
            DeskScene.send(window);
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("#roles-title ~ ul li").count()).isEqualTo(1);
            assertThat(page.locator("main").textContent()).contains("Conosce le schede");

            page.locator("a[href$='/suspend']").click();
            page.fill("#reason", "Un esempio");
            DeskScene.requireAccessible(window, script);
            DeskScene.send(window);
            page.waitForURL("**/desk/people/" + person.id().value());
            assertThat(page.locator("dl.facts .tag-attention").count()).isEqualTo(1);
            assertThat(page.locator("a[href$='/restore']").count()).isEqualTo(1);
            assertThat(scene.part(Accounts.class)
                            .find(person.id())
                            .orElseThrow()
                            .active())
                    .isFalse();
            DeskScene.requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            DeskScene.requireSilent(window);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "it,false", "en,true", "en,false", "ar,true", "ar,false"})
    void longWorkIsStartedAndWatchedToItsEnd(String language, boolean script, Browsers browsers) {
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/desk/audit"));
            page.locator("form[action='/desk/audit/verify'] button").click();
            page.waitForURL("**/desk/jobs/*");

            page.locator("main .tag-good").waitFor();

            assertThat(page.locator("progress").count()).isZero();
            DeskScene.requireAccessible(window, script);
            window.open(scene.at("/desk/audit?action=job.start"));
            assertThat(page.locator("main .activity li").count()).isPositive();
            assertThat(page.inputValue("#head")).matches("\\d+:[0-9a-f]{64}");
            DeskScene.requireSilent(window);
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "en,false", "ar,false"})
    void aParkedEventIsTriedAgainAndGivenUp(String language, boolean script, Browsers browsers) {
        scene.part(StubbornProjection.class).unmend();
        scene.person("parked-" + language + script, "Parked");
        scene.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20));
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/desk/events"));
            DeskScene.requireAccessible(window, script);
            page.locator("main a[href='/desk/events/test.stubborn']").click();
            var before = page.locator("main .card").count();
            assertThat(before).isPositive();
            DeskScene.requireAccessible(window, script);
            page.locator("main .card form button").first().click();
            page.waitForURL("**/test.stubborn?failing=yes");
            assertThat(page.locator(".warning").count()).isEqualTo(1);

            page.locator("main .card .actions a").first().click();
            DeskScene.send(window);
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            page.fill("#reason", "Una prova");
            DeskScene.requireAccessible(window, script);
            DeskScene.send(window);
            page.waitForURL("**/desk/events/test.stubborn*");
            assertThat(page.locator("main .card").count()).isLessThan(before);
            scene.part(StubbornProjection.class).mend();
            if (page.locator("form[action$='/retry-all']").count() > 0) {
                page.locator("form[action$='/retry-all'] button").click();
                page.waitForURL("**/desk/events/test.stubborn");
            }
            assertThat(page.locator("main .card").count()).isZero();
            DeskScene.requireSilent(window);
        }
    }
}
