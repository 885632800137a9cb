package io.github.collate.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer to {@code GET} or {@code HEAD}. What is there may be asked for on conditions and in parts (RFC 9110, sections 13 and 14).
 *
 * @param status of HTTP
 * @param type the content's
 */
record Answer(int status, String type, Body body) {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int UNSATISFIABLE = 416;

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", new Body.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends it, and closes what it holds. */
    void send(HttpExchange exchange) throws IOException {
        try (body) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            guard(headers);
            String tag = '"' + body.tag() + '"';
            if (status != OK) {
                send(exchange, status, new ByteRange(0, body.length()));
                return;
            }
            headers.set("ETag", tag);
            headers.set("Accept-Ranges", "bytes");
            if (isKnown(exchange.getRequestHeaders(), tag)) {
                exchange.sendResponseHeaders(NOT_MODIFIED, -1);
                return;
            }
            Optional<ByteRange> part = exchange.getRequestMethod().equals("GET")
                    ? part(exchange.getRequestHeaders(), tag) : Optional.empty();
            part.ifPresent(range -> headers.set("Content-Range", range.header(body.length())));
            int answer = part.isEmpty() ? OK : part.get().count() == 0 ? UNSATISFIABLE : PARTIAL;
            send(exchange, answer, part.orElse(new ByteRange(0, body.length())));
        }
    }

    /** Nobody else may show or read what is served here, and nothing is kept without asking whether it still holds. */
    static void guard(Headers headers) {
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static boolean isKnown(Headers asked, String tag) {
        String known = String.join(",", asked.getOrDefault("If-None-Match", List.of()));
        return Stream.of(known.split(",")).map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }

    private Optional<ByteRange> part(Headers asked, String tag) {
        String range = asked.getFirst("Range");
        String condition = asked.getFirst("If-Range");
        return range == null || condition != null && !condition.strip().equals(tag) ? Optional.empty()
                : ByteRange.of(range, body.length());
    }

    private void send(HttpExchange exchange, int status, ByteRange part) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(part.count()));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        // To the JDK's server 0 means "of unknown length", and -1 nothing.
        exchange.sendResponseHeaders(status, part.count() == 0 ? -1 : part.count());
        if (part.count() > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                body.write(part, out);
            }
        }
    }
}
