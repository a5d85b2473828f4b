package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reviewer, a curator and an author do their parts of a review; and every page of it is for everybody. */
@InBrowser
class ReviewJourneyIT {
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.withDemoData();
    }

    @AfterEach
    void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true", "en,false", "ar,true"})
    void aSheetIsReviewedChangedAcceptedAndPublished(String language, boolean script, Browsers browsers) {
        try (var reviewer = playing(Role.REVIEWER, language, script, browsers);
                var curator = playing(Role.CURATOR, language, script, browsers);
                var author = playing(Role.CONTRIBUTOR, language, script, browsers)) {
            var code = in(EditorialState.IN_REVIEW).code();

            recommend(reviewer, code, script);
            requestChanges(curator, code, script);
            answer(author, code, script);
            accept(curator, code, script);

            curator.page().locator("#publish button").click();
            curator.page().waitForURL("**/standing?done=publish");
            Curating.requireFine(curator, script);
            assertThat(served.part(Practices.class)
                            .findByCode(code)
                            .orElseThrow()
                            .published())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"it,true", "en,false"})
    void whatIsPublishedIsHiddenAndNobodyReadsIt(String language, boolean script, Browsers browsers)
            throws IOException, InterruptedException {
        try (var curator = playing(Role.CURATOR, language, script, browsers)) {
            var slug = published().slug();
            curator.open(served.at("/practices/" + slug + "/standing"));
            curator.page().locator("#hide button").click();
            assertThat(curator.page().locator(".error-summary a").count()).isEqualTo(1);
            curator.page().fill("#hide-reason", "Una persona lo chiede");
            curator.page().locator("#hide button").click();
            curator.page().waitForURL("**/standing?done=hide");
            Curating.requireFine(curator, script);

            assertThat(served.get("/practices/" + slug).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var curator = playing(Role.CURATOR, language, true, browsers);
                var reviewer = playing(Role.REVIEWER, language, true, browsers);
                var coordinator = playing(Role.COORDINATOR, language, true, browsers)) {
            var pages = new ArrayList<>(List.of("/review", "/review/me", "/review/pace"));
            List.of(
                            EditorialState.SUBMITTED,
                            EditorialState.IN_REVIEW,
                            EditorialState.CHANGES_REQUESTED,
                            EditorialState.ACCEPTED)
                    .forEach(state -> pages.add("/review/" + in(state).code()));
            pages.add("/practices/" + published().slug() + "/standing");
            look(curator, pages);
            look(
                    reviewer,
                    List.of("/review", "/review/" + in(EditorialState.IN_REVIEW).code()));
            look(
                    coordinator,
                    List.of(
                            "/review",
                            "/review/" + in(EditorialState.ORG_CHECK).code(),
                            "/sheets/" + in(EditorialState.CHANGES_REQUESTED).code() + "/points"));
        }
    }

    private static void recommend(BrowserWindow reviewer, String code, boolean script) {
        var page = reviewer.page();
        page.navigate(page.url().replaceFirst("/account.*", "/review"));
        page.locator("a[href='/review/" + code + "']").click();
        page.locator("#recommend .button").click();
        assertThat(page.locator(".error-summary a").count()).isPositive();
        for (var criterion : List.of("clarity", "evidence", "relevance", "transferability", "respect")) {
            page.locator("input[name=score-" + criterion + "][value=good]").check();
        }
        page.locator("input[name=verdict][value=change]").check();
        page.fill("#comment", "Bene, ma quante persone?");
        page.locator("#recommend .button").click();
        page.waitForURL("**/review/" + code + "?done=recommend");
        Curating.requireFine(reviewer, script);
    }

    private void requestChanges(BrowserWindow curator, String code, boolean script) {
        var page = curator.page();
        curator.open(served.at("/review/" + code));
        page.selectOption("#point-1-section", "results");
        page.fill("#point-1-quote", "words that are not there");
        page.fill("#point-1-text", "How many?");
        page.locator("#request-changes button[name=more]").click();
        page.selectOption("#point-2-section", "territory");
        page.fill("#point-2-text", "Where exactly?");
        page.selectOption("#point-2-weight", "could");
        page.locator("#request-changes .button").last().click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        assertThat(page.inputValue("#point-2-text")).isEqualTo("Where exactly?");
        page.fill("#point-1-quote", "");
        page.locator("#request-changes .button").last().click();
        page.waitForURL("**/review/" + code + "?done=request-changes");
        assertThat(page.locator("mark").count()).isEqualTo(2);
        Curating.requireFine(curator, script);
    }

    private void answer(BrowserWindow author, String code, boolean script) {
        var page = author.page();
        author.open(served.at("/sheets/" + code + "/points"));
        page.locator("#points .button").last().click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        page.fill("#reply-1", "We say so in the annex.");
        Curating.requireFine(author, script);
        page.locator("#points .button").last().click();
        assertThat(served.part(Reviews.class)
                        .of(served.part(Practices.class).findByCode(code).orElseThrow())
                        .round())
                .isEqualTo(2);
    }

    private void accept(BrowserWindow curator, String code, boolean script) {
        curator.open(served.at("/review/" + code));
        assertThat(curator.page().locator("#point-1").count()).isEqualTo(1);
        curator.page().locator("#accept .button").click();
        curator.page().waitForURL("**/review/" + code + "?done=accept");
        Curating.requireFine(curator, script);
    }

    private void look(BrowserWindow window, List<String> pages) {
        for (var page : pages) {
            window.open(served.at(page));
            window.requireAccessible();
            assertThat(window.scrollsSideways()).as(page).isFalse();
            assertThat(window.page().locator("h1").count()).as(page).isEqualTo(1);
            window.screenshot("review" + page.replaceAll("[^a-z]+", "-")
                    + window.page().locator("html").getAttribute("lang"));
        }
        assertThat(window.complaints()).isEmpty();
    }

    private BrowserWindow playing(Role role, String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }

    private Practice in(EditorialState state) {
        return served.part(Reviews.class).in(state).getFirst().practice();
    }

    private Practice published() {
        return served.part(Practices.class).all().stream()
                .filter(practice -> practice.published().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
