package io.github.collate.source;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.text.StringEscapeUtils;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * How sources are written under an essay: a style of CSL, the Citation Style Language (citationstyles.org). May be used by
 * several threads. The library behind it is not loaded before the first entry is written.
 */
public final class CitationStyle {

    private static final String BUILT_IN = "/collate/csl/collate.csl";
    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    /** Private characters go round the title, so that it can be found again in whatever a style makes of an item. */
    private static final char TITLE_START = '\uE000';
    private static final char TITLE_END = '\uE001';
    private static final Pattern TITLE = Pattern.compile(TITLE_START + "(.*?)" + TITLE_END, Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", Pattern.DOTALL);
    /** The number in the margin, which the list gives already. */
    private static final Pattern MARGIN = Pattern.compile("<div class=\"csl-left-margin\">.*?</div>", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("</?div[^>]*>");

    private final String style;
    private final String locale;
    private final Map<SourceId, Written> written = new HashMap<>();
    private Optional<CSL> processor = Optional.empty();
    private Source current;

    private record Written(Source source, String entry) {}

    private CitationStyle(String style, String locale) {
        this.style = style;
        this.locale = locale;
    }

    /** The style that is there without one of the site's own: author, title, where it appeared, when, and when it was read. */
    public static CitationStyle builtIn(String locale) {
        try (InputStream in = CitationStyle.class.getResourceAsStream(BUILT_IN)) {
            return new CitationStyle(new String(in.readAllBytes(), StandardCharsets.UTF_8), locale);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether CSL has words in that language, such as {@code en-GB}. */
    public static boolean speaks(String locale) {
        return locale.matches("[a-z]{2,3}-[A-Z]{2}")
                && CitationStyle.class.getResource("/locales-" + locale + ".xml") != null;
    }

    /**
     * A style of the site's own; nothing, and a problem {@code citation-style}, when it is none.
     *
     * @param locale the language of its words, such as {@code en-GB}; one that it {@link #speaks}
     */
    public static Optional<CitationStyle> read(SourceFile file, String locale, Problems problems) {
        try {
            Document document = parser().parse(new InputSource(new StringReader(file.text())));
            boolean style = NAMESPACE.equals(document.getDocumentElement().getNamespaceURI())
                    && document.getDocumentElement().getLocalName().equals("style");
            if (style && document.getElementsByTagNameNS(NAMESPACE, "bibliography").getLength() == 1) {
                return Optional.of(new CitationStyle(file.text(), locale));
            }
            problems.error(Position.ofFile(file.path()), "citation-style", style
                    ? "This style has no <bibliography>, so nothing can be listed by it. Choose one that has."
                    : "This is not a style of CSL: its first element is not <style xmlns=\"" + NAMESPACE + "\">.");
        } catch (SAXParseException malformed) {
            problems.error(new Position(file.path(), malformed.getLineNumber(), malformed.getColumnNumber()), "citation-style",
                    "This is not XML: " + malformed.getMessage());
        } catch (SAXException | IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
        return Optional.empty();
    }

    /** A parser that fetches nothing. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("every Java has this parser", missing);
        }
    }

    /** Without it the parser talks to the console. */
    private static final class Thrown implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // a warning is nothing that keeps a style from being used
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }

    /**
     * The source as an entry of a bibliography, without a number: HTML of phrasing content. The title leads to the source
     * unless the style itself makes a link.
     */
    public synchronized String entry(Source source) {
        Written known = written.get(source.id());
        if (known == null || !known.source().equals(source)) {
            known = new Written(source, write(source));
            written.put(source.id(), known);
        }
        return known.entry();
    }

    private String write(Source source) {
        current = source;
        CSL csl = processor();
        csl.setOutputFormat("html");
        csl.setConvertLinks(true);
        csl.registerCitationItems(source.id().text());
        String[] entries = csl.makeBibliography().getEntries();
        csl.reset();
        return entries.length == 0 ? StringEscapeUtils.escapeHtml4(source.title()) : linked(inline(entries[0]), source);
    }

    private CSL processor() {
        if (processor.isEmpty()) {
            try {
                processor = Optional.of(new CSL(new Items(), style, locale));
            } catch (IOException impossible) {
                throw new IllegalStateException("the style was read before", impossible);
            }
        }
        return processor.get();
    }

    /** Gives the processor the one source that is asked for. */
    private final class Items implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return CSLItemData.fromJson(CslItem.of(current, TITLE_START + current.title() + TITLE_END));
        }

        @Override
        public Collection<String> getIds() {
            return List.of(current.id().text());
        }
    }

    private static String inline(String entry) {
        String bare = MARGIN.matcher(ENTRY.matcher(entry).replaceFirst("$1")).replaceAll("");
        return BLOCK.matcher(bare).replaceAll("").strip();
    }

    private static String linked(String entry, Source source) {
        Matcher title = TITLE.matcher(entry);
        boolean links = source.url().isPresent() && !entry.contains("<a ");
        String opening = links ? "<a class=\"out\" href=\"" + StringEscapeUtils.escapeHtml4(source.url().get().toString())
                + "\" rel=\"external\">" : "";
        return title.replaceAll(found -> Matcher.quoteReplacement(opening + found.group(1) + (links ? "</a>" : "")));
    }
}
