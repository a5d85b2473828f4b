package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Behind a proxy of our own that ends the encryption. */
@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
@Property(name = "savoir.web.behind-proxy", value = "true")
class BehindProxyTest extends WebTest {

    @Test
    void anEncryptedConnectionStaysOneForAYearOnAllHostsBelow() {
        assertThat(header(encrypted("/pattern-book"), "Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(header(encrypted("/nothing"), "Strict-Transport-Security")).isNotEmpty();
        assertThat(header(get("/pattern-book"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void everyCookieIsBoundToThisHostAndToEncryption() {
        var cookies = cookies(encrypted("/pattern-book?lang=fr"));

        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Secure", "; HTTPOnly", "; SameSite=Lax", "; Path=/;")
                        .doesNotContain("Domain="));
    }

    @Test
    void theLanguageRememberedSoIsUsed() {
        var response = get("/pattern-book", "X-Forwarded-Proto", "https", "Cookie", "__Host-lang=ar; lang=es");

        assertThat(header(response, "Content-Language")).isEqualTo("ar");
    }

    @Test
    void theReaderCannotSpeakForTheProxy() {
        // what a reader sends stands before what the proxy adds
        for (var i = 0; i < 3; i++) {
            assertThat(limited("198.51.100." + i + ", 203.0.113.9")).isEqualTo(200);
        }

        assertThat(limited("198.51.100.77, 203.0.113.9")).isEqualTo(429);
        assertThat(limited("203.0.113.10")).isEqualTo(200);
    }

    private int limited(String forwarded) {
        return get("/api/v1/pattern-book/limited", "X-Forwarded-For", forwarded).statusCode();
    }

    private HttpResponse<String> encrypted(String path) {
        return get(path, "X-Forwarded-Proto", "https");
    }

    private static List<String> cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie");
    }
}
