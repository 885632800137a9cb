package io.github.collate.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** What the script of one page is told of bakes: as JSON, in an event of the page's stream (HTML Living Standard, 9.2). */
final class Listener {

    private static final JsonFactory JSON = new JsonFactory();

    private final String path;
    private boolean current;
    private String version;
    private int bake;

    /**
     * A page as it was sent.
     *
     * @param path from the site's root
     * @param current whether it was sent by this server, and not by one that listened here before
     */
    Listener(String path, String version, int bake, boolean current) {
        this.path = path;
        this.version = version;
        this.bake = bake;
        this.current = current;
    }

    /** The event after a bake, and the first one of a page, which may have become another since it was sent. */
    String event(Standing standing, Pages pages, Assets assets) throws IOException {
        Pages.Page page = pages.at(SiteFiles.path(path), standing);
        Optional<List<String>> changed = assets.since(bake);
        boolean reload = !page.version().equals(version) || changed.isEmpty() || !current;
        version = page.version();
        bake = standing.bake();
        current = true;
        return "event: bake\ndata: " + json(standing, page, changed.orElse(List.of()), reload) + "\n\n";
    }

    private static String json(Standing standing, Pages.Page page, List<String> changed, boolean reload) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("bake", standing.bake());
            json.writeBooleanField("reload", reload);
            json.writeBooleanField("draft", standing.drafts().contains(page.path()));
            json.writeStringField("panel", standing.panel());
            writeAll(json, "assets", changed, standing.basePath());
            writeAll(json, "drafts", standing.drafts().stream().sorted().toList(), standing.basePath());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeAll(JsonGenerator json, String name, List<String> paths, String basePath) throws IOException {
        json.writeArrayFieldStart(name);
        for (String path : paths) {
            json.writeString(basePath + path);
        }
        json.writeEndArray();
    }
}
