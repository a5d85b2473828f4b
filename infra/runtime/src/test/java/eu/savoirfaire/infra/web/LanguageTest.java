package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
class LanguageTest extends WebTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CA, en;q=0.8                | fr
                    de, ar;q=0.3, es;q=0.9         | es
                    *                              | it
                    de-DE                          | it
                    en;q=nonsense, fr;q=0.1        | fr
                    en;q=0                         | it
                    ,,;;=                          | it
                    EN-gb                          | en
                    """)
    void theBrowserProposesALanguage(String accepted, String expected) {
        var response = get("/pattern-book", "Accept-Language", accepted);

        assertThat(header(response, "Content-Language")).isEqualTo(expected);
        assertThat(response.body()).contains("<html lang=\"" + expected + "\"");
    }

    @Test
    void withoutAnyWishThePageIsItalian() {
        var response = get("/pattern-book");

        assertThat(header(response, "Content-Language")).isEqualTo("it");
        assertThat(header(response, "Vary")).contains("Accept-Language, Cookie");
    }

    @Test
    void theCookieWinsOverTheBrowser() {
        var response = get("/pattern-book", "Cookie", "lang=es", "Accept-Language", "fr");

        assertThat(header(response, "Content-Language")).isEqualTo("es");
        assertThat(header(response, "Set-Cookie")).doesNotContain("lang=");
    }

    @Test
    void theAddressWinsOverTheCookieAndIsRemembered() {
        var response = get("/pattern-book?lang=ar", "Cookie", "lang=es");

        assertThat(header(response, "Content-Language")).isEqualTo("ar");
        assertThat(response.body()).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(header(response, "Set-Cookie"))
                .contains("lang=ar")
                .contains("Path=/")
                .contains("Max-Age=31536000")
                .contains("SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"lang=de", "lang=", "lang=itx", "lang=it-IT", "LANG=fr"})
    void anUnknownLanguageIsIgnored(String query) {
        var response = get("/pattern-book?" + query, "Accept-Language", "en");

        assertThat(header(response, "Content-Language")).isEqualTo("en");
        assertThat(header(response, "Set-Cookie")).doesNotContain("lang=");
    }

    @Test
    void everyPageNamesItselfInAllLanguages() {
        var page = get("/pattern-book?topic=a%26b&topic=c&lang=fr").body().replaceAll("\\s+", " ");

        for (var code : new String[] {"it", "en", "es", "fr", "ar"}) {
            assertThat(page)
                    .contains("hreflang=\"" + code + "\" href=\"" + server.getURL()
                            + "/pattern-book?topic=a%26b&amp;topic=c&amp;lang=" + code + "\"");
        }
        assertThat(page)
                .contains(
                        "hreflang=\"x-default\" href=\"" + server.getURL() + "/pattern-book?topic=a%26b&amp;topic=c\"");
    }

    @Test
    void anAddressIsDecodedOnceAndNeverLeadsElsewhere() {
        assertThat(get("/pattern-book?topic=%2541%252F&lang=fr").body())
                .contains("/pattern-book?topic=%2541%252F&amp;lang=en");
        for (var path : new String[] {"/%2Felsewhere.example/x", "/%2F%2Felsewhere.example", "/%5Celsewhere.example"}) {
            assertThat(get(path).body()).contains("lang=en").doesNotContainPattern("(?:href|action)=\"(?://|/\\\\)");
        }
    }

    @Test
    void problemsAreToldInTheReadersLanguage() {
        var response = get("/api/v1/pattern-book/list?page=-1&ui=es", "Accept-Language", "fr");

        assertThat(header(response, "Content-Language")).isEqualTo("es");
        assertThat(response.body()).contains("debe ser un número entero desde 0");
    }
}
