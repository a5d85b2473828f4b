package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.lending.conduct.Products;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks for a loan on a phone, a lender asks back and makes an offer, and it is accepted; nobody is a number. */
@InBrowser
class LoanJourneyIT {
    /** What a lender's page may not speak of: scores, ranks, cut-offs. */
    private static final Pattern NUMBER_ABOUT_SOMEBODY =
            Pattern.compile("(?i)\\b(score|rank(ing)?|cut-?off|punteggio|classifica|puntuación|clasificación)\\b");

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
    @CsvSource({"ar,true", "it,false"})
    void aLoanIsAskedForOfferedAndAccepted(String language, boolean script, Browsers browsers) {
        try (var lender = playing(Role.LENDER, language, script, browsers);
                var borrower = playing(Role.SEEKER, language, script, browsers)) {
            var loan = apply(borrower, product(), script);
            ask(lender, loan, script);
            answer(borrower, loan, script);
            offer(lender, loan, script);
            accept(borrower, loan, script);

            lender.open(served.at("/matching/lending/" + loan));
            lender.page().locator("#disburse .button").click();
            lender.page().waitForURL("**/" + loan + "?done=disburse");
            lender.page().fill("#paid", "10");
            lender.page().locator("#pay .button").click();
            lender.page().waitForURL("**/" + loan + "?done=pay");
            Curating.requireFine(lender, script);
            assertThat(NUMBER_ABOUT_SOMEBODY.matcher(lender.page().content()).find())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "es", "fr", "ar"})
    void everyPageIsAccessible(String language, Browsers browsers) {
        try (var lender = playing(Role.LENDER, language, true, browsers);
                var borrower = playing(Role.SEEKER, language, true, browsers)) {
            lender.open(served.at("/matching/lending"));
            var files = lender.page().locator("h3 a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(4);
            look(lender, "/matching/lending");
            look(lender, "/matching/lending/figures");
            files.forEach(file -> look(lender, file));
            look(borrower, "/matching/loans");
            look(borrower, "/matching/loans/about-me");
            look(borrower, "/matching/loans/new?offer=" + product().value());
            look(
                    borrower,
                    "/matching/loans/new?amount=1&months=x&offer=" + product().value());
            borrower.open(served.at("/matching/loans"));
            look(borrower, borrower.page().locator(".cards h2 a").first().getAttribute("href"));
        }
    }

    private String apply(BrowserWindow borrower, OfferId product, boolean script) {
        var page = borrower.page();
        borrower.open(served.at("/matching/loans/new?offer=" + product.value()));
        page.fill("#amount", "3000");
        page.fill("#months", "12");
        page.locator("#cost .button").click();
        assertThat(page.locator("main svg rect").count()).isEqualTo(24);
        Curating.requireFine(borrower, script);
        page.locator("#begin .button").click();
        page.waitForURL("**/questions/idea");
        page.fill("#text", "");
        page.locator("#question .button").first().click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        Curating.requireFine(borrower, script);
        page.fill("#text", "كشك للقهوة");
        page.locator("#question .button").first().click();
        page.waitForURL("**/questions/use");
        page.fill("#text", "آلة القهوة");
        page.locator("#question .button").first().click();
        page.waitForURL("**/questions/amount");
        Curating.requireFine(borrower, script);
        page.locator("#question .button").first().click();
        page.locator("#submit .button").click();
        page.waitForURL("**?done=submit");
        Curating.requireFine(borrower, script);
        return page.url().replaceFirst(".*/loans/", "").replaceFirst("\\?.*", "");
    }

    private void ask(BrowserWindow lender, String loan, boolean script) {
        var page = lender.page();
        lender.open(served.at("/matching/lending/" + loan));
        assertThat(page.content()).contains("كشك للقهوة");
        page.locator("#take-up .button").click();
        page.waitForURL("**?done=take-up");
        page.locator("#reject .button").click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        page.fill("#ask-words", "Where will it stand?");
        page.locator("#ask .button").click();
        page.waitForURL("**?done=ask");
        Curating.requireFine(lender, script);
    }

    private void answer(BrowserWindow borrower, String loan, boolean script) {
        var page = borrower.page();
        borrower.open(served.at("/matching/loans/" + loan));
        assertThat(page.content()).contains("Where will it stand?");
        Curating.requireFine(borrower, script);
        page.fill("#words", "At the station");
        page.locator("#answer .button").click();
        page.waitForURL("**?done=answer");
    }

    private void offer(BrowserWindow lender, String loan, boolean script) {
        var page = lender.page();
        lender.open(served.at("/matching/lending/" + loan));
        page.fill("#rate", "lots");
        page.locator("#offer .button").last().click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        page.fill("#rate", "4,5");
        page.locator("#offer .button").first().click();
        assertThat(page.locator("main svg rect").count()).isEqualTo(24);
        Curating.requireFine(lender, script);
        page.locator("#offer .button").last().click();
        page.waitForURL("**?done=offer");
    }

    private void accept(BrowserWindow borrower, String loan, boolean script) {
        var page = borrower.page();
        borrower.open(served.at("/matching/loans/" + loan));
        assertThat(page.locator("main table tbody tr").count()).isEqualTo(12);
        Curating.requireFine(borrower, script);
        borrower.screenshot("loan-offer-" + page.locator("html").getAttribute("lang"));
        page.locator("#accept .button").click();
        page.waitForURL("**?done=accept");
        Curating.requireFine(borrower, script);
    }

    private void look(BrowserWindow window, String path) {
        window.open(served.at(path));
        window.requireAccessible();
        assertThat(window.scrollsSideways()).as(path).isFalse();
        assertThat(window.page().locator("h1").count()).as(path).isEqualTo(1);
        window.screenshot("loan" + path.replaceAll("[0-9a-f-]{30,}|[?=&]", "").replaceAll("[^a-z]+", "-")
                + window.page().locator("html").getAttribute("lang"));
        assertThat(window.complaints()).isEmpty();
    }

    /** One that the played lender offers, and that asks for nothing first. */
    private OfferId product() {
        var products = served.part(Products.class);
        var lender = served.part(OrganisationNames.class).find("INCOMA").orElseThrow();
        return served.part(Offers.class).of(lender).stream()
                .filter(offer -> offer.kind() == OfferKind.LOAN && offer.state().isPublic())
                .map(KeptOffer::id)
                .filter(id -> products.find(id)
                        .filter(product -> !product.terms().mentorRequired()
                                && product.terms().training() == null)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private BrowserWindow playing(Role role, String language, boolean script, Browsers browsers) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.open(served.at("/account/demo"));
        window.page().locator("button[value=" + role + "]").click();
        window.page().waitForURL("**/account");
        return window;
    }
}
