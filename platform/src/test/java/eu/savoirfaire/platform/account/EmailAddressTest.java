package eu.savoirfaire.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void caseAndBlanksAroundItDoNotMatter() {
        assertThat(EmailAddress.of("  Amina@Example.ORG ")).contains(new EmailAddress("amina@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b@example.org", "o'neil@example.org", "ümit@beispiel.example", "a@b.c.d.example"})
    void unusualAddressesAreAddressesToo(String typed) {
        assertThat(EmailAddress.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "@example.org",
                "amina@",
                "amina@example",
                "a b@example.org",
                "a@b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "<a@example.org>",
                "a@example.org,b@example.org"
            })
    void whatCannotBeOneIsNone(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void longerOnesThanMailServersTakeAreNone() {
        assertThat(EmailAddress.of("a".repeat(250) + "@example.org")).isEmpty();
    }
}
