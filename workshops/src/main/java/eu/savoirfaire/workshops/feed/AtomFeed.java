package eu.savoirfaire.workshops.feed;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.workshops.announcement.Announced;
import eu.savoirfaire.workshops.announcement.Announcements;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Workshops to come as a feed of news (Atom, RFC 4287): what was announced or changed last stands first. */
@Singleton
class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Announcements announcements;
    private final Messages messages;
    private final PublicAddress site;

    AtomFeed(Announcements announcements, Messages messages, PublicAddress site) {
        this.announcements = announcements;
        this.messages = messages;
        this.site = site;
    }

    /** @param language of what the program itself says; titles are as their organisers wrote them */
    ServedFile in(Language language) {
        var all = announcements.upcoming().stream()
                .sorted(Comparator.comparing(Announced::changedAt).reversed())
                .toList();
        var changed = CalendarFiles.changedAt(all);
        return new ServedFile(written(language, all, changed), changed);
    }

    private String written(Language language, List<Announced> all, Instant changed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.code());
            element(xml, "title", messages.text(language, "workshops.feed.title"));
            element(xml, "subtitle", messages.text(language, "workshops.feed.subtitle"));
            element(xml, "id", site.at("/feeds/workshops.atom"));
            element(xml, "updated", changed.toString());
            link(xml, "self", "application/atom+xml", site.at("/feeds/workshops.atom?lang=" + language.code()));
            link(xml, "alternate", "text/html", site.at("/workshops?lang=" + language.code()));
            for (var one : all) {
                entry(xml, language, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Language language, Announced one) throws XMLStreamException {
        var plan = one.workshop().plan();
        var page = site.at("/workshops/" + one.slug());
        xml.writeStartElement(ATOM, "entry");
        xml.writeStartElement(ATOM, "title");
        xml.writeAttribute("xml:lang", plan.language().code());
        xml.writeCharacters(plan.title());
        xml.writeEndElement();
        element(xml, "id", "urn:uuid:" + one.workshop().id().value());
        element(xml, "updated", one.changedAt().toString());
        link(xml, "alternate", "text/html", page);
        link(xml, "related", "text/calendar", page + ".ics");
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", one.holder().isEmpty() ? "Savoir Faire" : one.holder());
        xml.writeEndElement();
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", plan.kind().name());
        xml.writeAttribute("label", messages.text(language, "workshops.kind." + plan.kind()));
        element(xml, "summary", summary(language, one));
        xml.writeEndElement();
    }

    private String summary(Language language, Announced one) {
        var plan = one.workshop().plan();
        return messages.text(
                language,
                plan.place().isPresent() ? "workshops.feed.summary.at" : "workshops.feed.summary",
                Formats.of(language).date(plan.hours().start()),
                plan.hours().zone().getId(),
                messages.text(language, "workshops.mode." + plan.mode()),
                messages.text(language, "workshops.state." + one.workshop().state()),
                plan.place().orElse(""));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
