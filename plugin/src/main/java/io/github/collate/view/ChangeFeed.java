package io.github.collate.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.collate.change.Change;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Changes for feed readers: the newest hundred. An entry keeps its id, the address of its place in the list of changes, for as long
 * as the author leaves the date of its step alone, and is dated by the day of the change and no hour, so that the same data gives the
 * same feed.
 */
final class ChangeFeed {

    private static final int MOST = 100;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final Heading heading;
    private final List<Entry> entries;

    /**
     * @param updated the day that stands for the feed when it is empty, {@code 2026-11-25}
     * @param site the site's title, who is its author
     * @param host the site's address without a slash at its end
     * @param page what the feed is a feed of
     */
    record Heading(String title, String updated, String site, String host, PagePath page) {

        Heading {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(updated, "updated");
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(page, "page");
        }

        String home() {
            return host + "/" + page.href();
        }
    }

    private record Entry(ChangeView change, String instant) {}

    /** @param changes the newest first */
    ChangeFeed(Heading heading, List<Change> changes, ChangeViews views) {
        this.heading = heading;
        this.entries = changes.stream().limit(MOST)
                .map(change -> new Entry(views.change(change), ChangeViews.instant(change))).toList();
    }

    private String id(Entry entry) {
        return heading.host() + "/" + Addresses.changes().href() + "#" + entry.change().id();
    }

    private String updated() {
        return entries.isEmpty() ? heading.updated() + "T00:00:00Z" : entries.get(0).instant();
    }

    /** RFC 4287. */
    String atom(PagePath self) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", heading.title());
            element(xml, "id", heading.host() + "/" + self.href());
            link(xml, "self", heading.host() + "/" + self.href());
            link(xml, "alternate", heading.home());
            element(xml, "updated", updated());
            xml.writeStartElement("author");
            element(xml, "name", heading.site());
            xml.writeEndElement();
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text in memory can be written", impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "title", entry.change().title());
        element(xml, "id", id(entry));
        link(xml, "alternate", id(entry));
        link(xml, "related", heading.host() + "/" + entry.change().href());
        element(xml, "updated", entry.instant());
        xml.writeCharacters("\n");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.change().kind());
        element(xml, "summary", ChangeViews.about(entry.change()));
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", legal(href));
    }

    /** XML 1.0, 2.2: most control characters cannot be written in any way. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** JSON Feed 1.1. */
    String json(PagePath self) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", VERSION);
        feed.put("title", heading.title());
        feed.put("home_page_url", heading.home());
        feed.put("feed_url", heading.host() + "/" + self.href());
        feed.put("authors", List.of(Map.of("name", heading.site())));
        List<Object> items = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", id(entry));
            item.put("url", id(entry));
            item.put("title", entry.change().title());
            item.put("content_text", ChangeViews.about(entry.change()));
            item.put("date_published", entry.instant());
            item.put("tags", List.of(entry.change().kind()));
            items.add(item);
        }
        feed.put("items", items);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            Json.write(feed, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        // A program that takes it for HTML finds no tag.
        return text.toString().replace("<", "\\u003c") + "\n";
    }
}
