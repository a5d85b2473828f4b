package eu.savoirfaire.infra.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void valuesAreAddedReplacedAndTakenBack() {
        var address =
                Address.of("/practices").and("topic", "a").and("topic", "b").with("page", "2");

        assertThat(address).hasToString("/practices?topic=a&topic=b&page=2");
        assertThat(address.without("topic", "a").without("page")).hasToString("/practices?topic=b");
        assertThat(address.without("topic", "a").without("topic", "b").without("page"))
                .hasToString("/practices");
    }

    @Test
    void aPathNeverNamesAnotherHost() {
        assertThat(Address.of("//elsewhere.example/x")).hasToString("/elsewhere.example/x");
        assertThat(Address.of("/here//x")).hasToString("/here//x");
    }

    @Test
    void whateverAReaderTypedStaysOneValue() {
        var address = Address.of("/practices/caffè").with("q", "a&b=c #d \"<è>+%");

        assertThat(address).hasToString("/practices/caff%C3%A8?q=a%26b%3Dc%20%23d%20%22%3C%C3%A8%3E%2B%25");
    }
}
