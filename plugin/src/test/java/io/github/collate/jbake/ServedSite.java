package io.github.collate.jbake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A baked site behind a web server on a free port, under a path of its own, as GitHub Pages serves a project's site. */
final class ServedSite implements AutoCloseable {

    private final HttpServer server;
    private final String base;

    /** @param base with a slash at both ends: {@code /REPO/} */
    ServedSite(String base) throws IOException {
        this.base = base;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
    }

    ServedSite serve(Path site) {
        server.createContext(base, exchange -> answer(exchange, site));
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
            out.write(body);
        }
    }

    private static String typeOf(String name) {
        if (name.endsWith(".html")) {
            return "text/html; charset=utf-8";
        }
        return name.endsWith(".xml") ? "application/xml" : "application/octet-stream";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
