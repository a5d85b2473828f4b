package eu.savoirfaire.infra.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.visit.Address;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {
    private static final Address LIST = Address.of("/practices").with("q", "orto");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0    |",
                "0 | 10   | [1]",
                "0 | 11   | [1] 2",
                "0 | 98   | [1] 2 … 10",
                "1 | 98   | 1 [2] 3 … 10",
                "3 | 98   | 1 … 3 [4] 5 … 10",
                "9 | 98   | 1 … 9 [10]",
                "50 | 98  | 1 … 10",
                "0 | 9000000000 | [1] 2 … 900000000"
            })
    void theFirstTheLastAndTheNearPagesAreShown(int page, long total, String expected) {
        var links = PageLinks.of(LIST, new Paging(page, 10), total);

        var shown = links.links().stream()
                .map(link -> link.gap() ? "…" : link.present() ? "[" + link.number() + "]" : "" + link.number())
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theAddressKeepsTheSearchAndCountsFromZero() {
        var links = PageLinks.of(LIST.with("page", "1"), new Paging(1, 10), 30);

        assertThat(links.previous()).contains("/practices?q=orto");
        assertThat(links.next()).contains("/practices?q=orto&page=2");
    }

    @Test
    void onePageNeedsNoLinks() {
        assertThat(PageLinks.of(LIST, new Paging(0, 10), 10).needed()).isFalse();
    }
}
