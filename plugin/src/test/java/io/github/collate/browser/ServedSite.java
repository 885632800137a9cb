package io.github.collate.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A baked site behind a web server on a free port, under a path of its own, as GitHub Pages serves a project's site. A page that is
 * asked for with {@code ?first=N} comes as over a slow line: its first N bytes, the others a moment later, its scripts after these.
 */
public final class ServedSite implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "xml", "application/xml",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private static final Pattern FIRST = Pattern.compile("\\bfirst=(\\d+)");
    private static final int PAUSE = 250;

    private final HttpServer server;
    private final String base;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /** @param base with a slash at both ends: {@code /REPO/} */
    public ServedSite(String base) throws IOException {
        this.base = base;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** The address of the front page, with a slash at its end. */
    public URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
    }

    /** Starts to serve a folder. */
    public ServedSite serve(Path site) {
        server.createContext(base, exchange -> answer(exchange, site));
        server.setExecutor(threads);
        server.start();
        return this;
    }

    private void answer(HttpExchange exchange, Path site) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(base.length());
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file);
        byte[] body = Files.readAllBytes(found ? file : site.resolve("404.html"));
        exchange.getResponseHeaders().set("Content-Type", typeOf(file.toString()));
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            int first = firstBytes(exchange, file.toString(), body.length);
            out.write(body, 0, first);
            if (first < body.length) {
                out.flush();
                pause();
                out.write(body, first, body.length - first);
            }
        }
    }

    private static int firstBytes(HttpExchange exchange, String name, int all) {
        if (name.endsWith(".js") && FIRST.matcher(exchange.getRequestHeaders().getFirst("Referer") + "").find()) {
            pause();
            pause();
        }
        Matcher first = FIRST.matcher(exchange.getRequestURI().getQuery() + "");
        return first.find() ? Math.min(all, Integer.parseInt(first.group(1))) : all;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String typeOf(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
