package eu.savoirfaire.platform.sitemap;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.sitemap.PublicPages.PublicPage;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The public pages as the Sitemaps protocol 0.9 writes them, each in every language, with links from each language to all others,
 * as Google's extension for localised versions wants it.
 *
 * @param pages each once, in the order of their paths
 */
record Sitemap(List<PublicPage> pages) {
    /** Each page has an address in each language, some 5 kB together; a file holds 50,000 addresses or 50 MB at most. */
    static final int PAGES_IN_A_FILE = 5_000;

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Where two modules name a page, what was changed later counts. */
    static Sitemap of(Stream<PublicPage> named) {
        Map<String, PublicPage> byPath = new TreeMap<>();
        named.forEach(page -> byPath.merge(page.path(), page, Sitemap::later));
        return new Sitemap(new ArrayList<>(byPath.values()));
    }

    /** How many files it takes, at least one. */
    int files() {
        return Math.max(1, Math.ceilDiv(pages.size(), PAGES_IN_A_FILE));
    }

    /**
     * One of the files.
     *
     * @param number from 1 to {@link #files()}
     * @param site scheme and authority of our addresses
     */
    String file(int number, String site) {
        var first = (number - 1) * PAGES_IN_A_FILE;
        var shown = pages.subList(first, Math.min(pages.size(), first + PAGES_IN_A_FILE));
        return written("urlset", xml -> {
            xml.writeNamespace("xhtml", XHTML);
            for (var page : shown) {
                for (var language : Language.values()) {
                    address(xml, page, in(language, page), site);
                }
            }
        });
    }

    /** Where the files are, when there is more than one. */
    String index(String site) {
        return written("sitemapindex", xml -> {
            for (var number = 1; number <= files(); number++) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", site + "/sitemaps/" + number + ".xml");
                xml.writeEndElement();
            }
        });
    }

    private static void address(XMLStreamWriter xml, PublicPage page, String path, String site)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", site + path);
        if (page.changedAt().isPresent()) {
            element(
                    xml,
                    "lastmod",
                    page.changedAt().get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        for (var language : Language.values()) {
            alternate(xml, language.code(), site + in(language, page));
        }
        alternate(xml, "x-default", site + page.path());
        xml.writeEndElement();
    }

    private static void alternate(XMLStreamWriter xml, String language, String href) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String in(Language language, PublicPage page) {
        return page.path() + "?lang=" + language.code();
    }

    private static PublicPage later(PublicPage one, PublicPage other) {
        var changed = one.changedAt().orElse(Instant.MIN);
        return changed.isBefore(other.changedAt().orElse(Instant.MIN)) ? other : one;
    }

    private static String written(String root, Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAP);
            content.writeTo(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }
}
