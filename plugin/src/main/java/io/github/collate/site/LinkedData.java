package io.github.collate.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says to machines what a page is about, in the words of <a href="https://schema.org">schema.org</a>. May be used by several
 * threads.
 */
public final class LinkedData {

    private static final JsonFactory JSON = new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();

    private final Site site;

    public LinkedData(Site site) {
        this.site = Objects.requireNonNull(site, "site");
    }

    /**
     * The text of a page's {@code <script type="application/ld+json">}, JSON in one line that cannot end the script.
     *
     * @return empty for pages that have nothing to say, such as downloads and JBake's own
     */
    public String of(Page page) {
        List<Map<String, Object>> graph = new ArrayList<>();
        switch (page.kind()) {
            case ESSAY -> essay(page).ifPresent(essay -> graph.add(new ArticleData(site).of(essay, page)));
            case COLLECTION -> site.data().collections().stream()
                    .filter(collection -> Addresses.of(collection.id()).equals(page.path()))
                    .forEach(collection -> graph.add(new DatasetData(site).of(collection, page)));
            case ATTRIBUTE -> new TermData(site).of(page).ifPresent(graph::add);
            default -> { }
        }
        Breadcrumbs.of(site, page).ifPresent(graph::add);
        return graph.isEmpty() ? "" : text(graph);
    }

    private Optional<Essay> essay(Page page) {
        return site.essay(page.path());
    }

    private static String text(List<Map<String, Object>> graph) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Map<String, Object> whole = Fields.of("@context", "https://schema.org", "@graph", graph);
            Json.write(whole, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text.toString();
    }

    /** HTML reads {@code </script>} and {@code <!--} within scripts, and old JavaScript ends lines at U+2028. */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['&'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
        }
    }
}
