package eu.savoirfaire.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,x",
                "https://user@example.org",
                "https://localhost",
                "https://",
                "https:///example.org",
                "ftp://example.org",
                "due parole",
                "https://example.org/<script>",
                ""
            })
    void whatIsNoSiteOverHttpsIsNone(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @Test
    void aBareHostIsMeantOverHttps() {
        assertThat(WebAddress.of("example.org/chi-siamo")).contains(new WebAddress("https://example.org/chi-siamo"));
        assertThat(WebAddress.of("https://example.org/città"))
                .contains(new WebAddress("https://example.org/citt%C3%A0"));
    }
}
