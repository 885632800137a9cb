package io.github.collate.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Pages of the site as the author sees them. What is added here, the script that listens for bakes and what the author is to know,
 * is added on the way to the browser alone; no file of the site holds it.
 */
final class Pages {

    static final String OWN = "/__collate/";

    private final SiteFiles files;
    private final String session;
    private final byte[] nothing;

    /** @param session tells this server from one that listened here before */
    Pages(SiteFiles files, String session) {
        this.files = files;
        this.session = session;
        try (InputStream in = Pages.class.getResourceAsStream("nothing.html")) {
            this.nothing = in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A page as it is in the site.
     *
     * @param path from the site's root; empty for the front page
     * @param found whether it is there, or this is the page for what is not
     */
    record Page(String path, boolean found, byte[] bytes) {

        /** Another page has another one. */
        String version() {
            return (found ? "" : "missing-") + new Body.Bytes(bytes).tag();
        }
    }

    /** The page at an address, or the one for what is not found. */
    Page at(Optional<String> path, Standing standing) throws IOException {
        Optional<Path> file = path.flatMap(files::file);
        if (file.isPresent()) {
            try {
                return new Page(named(path.orElseThrow()), true, Files.readAllBytes(file.get()));
            } catch (NoSuchFileException goneMeanwhile) {
                return missing(standing);
            }
        }
        return missing(standing);
    }

    private Page missing(Standing standing) throws IOException {
        Optional<Path> missing = files.file(standing.missing());
        return new Page("", false, missing.isPresent() ? Files.readAllBytes(missing.get()) : nothing);
    }

    private String named(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + files.index() : path;
    }

    /**
     * The bytes for the browser.
     *
     * @param address the path of the request
     * @param host the server as the browser calls it, since a page may say that its links begin elsewhere
     */
    byte[] shown(Page page, String address, String host, Standing standing) {
        String own = "//" + host + OWN;
        String added = "<collate-preview><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"" + own + "preview.css\">"
                + "<p id=\"draft\"" + (standing.drafts().contains(page.path()) ? "" : " hidden") + "><b>Draft</b> Readers do not find this page.</p>"
                + "<div id=\"problems\">" + standing.panel() + "</div></template></collate-preview>"
                + "<script src=\"" + own + "preview.js\" data-page=\"" + Panel.escape(address) + "\" data-version=\"" + page.version()
                + "\" data-bake=\"" + standing.bake() + "\" data-session=\"" + session + "\" defer></script>\n";
        // One character a byte, so that pages in any encoding stay as they are.
        String text = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        int end = text.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        int at = end < 0 ? text.length() : end;
        byte[] middle = added.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[page.bytes().length + middle.length];
        System.arraycopy(page.bytes(), 0, all, 0, at);
        System.arraycopy(middle, 0, all, at, middle.length);
        System.arraycopy(page.bytes(), at, all, at + middle.length, page.bytes().length - at);
        return all;
    }
}
