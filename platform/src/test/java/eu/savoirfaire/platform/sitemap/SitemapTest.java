package eu.savoirfaire.platform.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.web.sitemap.PublicPages.PublicPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SitemapTest {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SITE = "https://savoir.example";
    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00.123456Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void eachPageStandsInEveryLanguageWithLinksToAllOfThem() throws Exception {
        var sitemap = Sitemap.of(Stream.of(
                page("/workshops/siena", Optional.of(JUNE)),
                page("/practices/orto", Optional.of(MAY)),
                page("/workshops/siena", Optional.of(MAY)),
                page("/organisations/1", Optional.empty())));

        var file = read(sitemap.file(1, SITE));

        assertThat(sitemap.files()).isOne();
        assertThat(file.getDocumentElement().getLocalName()).isEqualTo("urlset");
        assertThat(texts(file, "loc")).hasSize(15).contains(SITE + "/practices/orto?lang=ar");
        assertThat(texts(file, "lastmod"))
                .hasSize(10)
                .containsOnly("2026-05-01T10:00:00Z", "2026-06-01T10:00:00Z")
                .endsWith("2026-06-01T10:00:00Z");
        var links = file.getElementsByTagNameNS(XHTML, "link");
        assertThat(links.getLength()).isEqualTo(15 * 6);
        var last = (Element) links.item(links.getLength() - 1);
        assertThat(last.getAttribute("hreflang")).isEqualTo("x-default");
        assertThat(last.getAttribute("href")).isEqualTo(SITE + "/workshops/siena");
    }

    @Test
    void moreThanAFileHoldsIsSplitAndNothingIsLostOrTwice() throws Exception {
        var pages = 2 * Sitemap.PAGES_IN_A_FILE + 1;
        var sitemap = Sitemap.of(IntStream.range(0, pages).mapToObj(n -> page("/practices/" + n, Optional.of(MAY))));

        assertThat(texts(read(sitemap.index(SITE)), "loc"))
                .containsExactly(SITE + "/sitemaps/1.xml", SITE + "/sitemaps/2.xml", SITE + "/sitemaps/3.xml");
        var first = sitemap.file(1, SITE);
        assertThat(first.getBytes(StandardCharsets.UTF_8).length).isLessThan(50 * 1024 * 1024);
        assertThat(texts(read(first), "loc")).hasSizeLessThanOrEqualTo(50_000).doesNotHaveDuplicates();
        assertThat(texts(read(sitemap.file(3, SITE)), "loc")).hasSize(5);
    }

    @Test
    void whereNothingIsPublicTheListIsEmpty() throws Exception {
        var sitemap = Sitemap.of(Stream.empty());

        assertThat(sitemap.files()).isOne();
        assertThat(texts(read(sitemap.file(1, SITE)), "loc")).isEmpty();
    }

    private static PublicPage page(String path, Optional<Instant> changedAt) {
        return new PublicPage(path, changedAt);
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagNameNS(SITEMAP, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> found.item(n).getTextContent())
                .toList();
    }
}
