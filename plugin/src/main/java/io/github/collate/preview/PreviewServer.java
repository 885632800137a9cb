package io.github.collate.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.collate.jbake.Drafts;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Premises;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a baked site under the path at which it will be published, and tells the pages that are open of each bake. Only files of the
 * site are served, to requests that call this machine by its own name.
 */
public final class PreviewServer implements Audience, AutoCloseable {

    private static final int PORTS_TRIED = 100;
    private static final int LAST_PORT = 65_535;
    /** A stream on which nothing is sent is not known to be closed. */
    private static final long HEARTBEAT = 15_000;
    private static final Map<String, String> OWN_FILES = Map.of("preview.js", "text/javascript; charset=utf-8",
            "preview.css", "text/css; charset=utf-8", "marks.css", "text/css; charset=utf-8");

    private final HttpServer server;
    private final HostNames names;
    private final SiteFiles files;
    private final Pages pages;
    private final ContentTypes types = new ContentTypes();
    private final Assets assets = new Assets();
    private final String session = UUID.randomUUID().toString();
    private final String listening;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });
    private final Object monitor = new Object();
    private Standing standing;
    private boolean closed;

    private PreviewServer(HttpServer server, String listening, SiteFiles files, Standing standing) {
        this.server = server;
        this.listening = listening;
        this.names = HostNames.of(listening);
        this.files = files;
        this.pages = new Pages(files, session);
        this.standing = standing;
    }

    /**
     * Takes a port. Until the first bake is told, requests wait.
     *
     * @param site the folder that is served
     * @param listening the name or address of this machine that requests come to
     * @param port 0 for any that is free
     * @param index the file that stands for its folder
     * @throws PortTaken when somebody else listens there
     * @throws IOException when the address is none of this machine's
     */
    public static PreviewServer open(Path site, String listening, int port, String index, Premises premises) throws PortTaken, IOException {
        // Else each answer may wait for 40 ms until the browser has acknowledged its header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress address = InetAddress.getByName(listening);
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (BindException taken) {
            throw new PortTaken(port, next(address, port), taken);
        }
        Standing start = new Standing(0, "", premises.basePath(), premises.missing(), Set.of());
        return new PreviewServer(server, listening, new SiteFiles(site, index), start);
    }

    private static OptionalInt next(InetAddress address, int taken) throws IOException {
        for (int port = taken + 1; port <= Math.min(taken + PORTS_TRIED, LAST_PORT); port++) {
            try {
                HttpServer.create(new InetSocketAddress(address, port), 0).stop(0);
                return OptionalInt.of(port);
            } catch (BindException alsoTaken) {
                continue;
            }
        }
        return OptionalInt.empty();
    }

    /** Where the front page is. */
    public URI address() {
        String name = server.getAddress().getAddress().isAnyLocalAddress() ? "localhost"
                : listening.contains(":") ? "[" + listening + "]" : listening;
        return URI.create("http://" + name + ":" + server.getAddress().getPort() + now().basePath());
    }

    @Override
    public void told(Order order, Premises premises, Outcome outcome) throws IOException {
        List<Problem> errors = outcome.written().isPresent() ? List.of() : outcome.problems().stream().filter(Problem::isError).toList();
        Set<String> drafts = drafts(order.site());
        synchronized (monitor) {
            boolean first = standing.bake() == 0;
            standing = new Standing(standing.bake() + 1, Panel.of(errors, order.source()), premises.basePath(), premises.missing(), drafts);
            if (first) {
                server.createContext("/", this::handle);
                server.setExecutor(threads);
                server.start();
            } else {
                assets.changed(outcome.changed(), standing.bake());
            }
            monitor.notifyAll();
        }
    }

    private static Set<String> drafts(Path site) throws IOException {
        try {
            return Set.copyOf(Files.readAllLines(site.resolve(Drafts.LIST)));
        } catch (NoSuchFileException neverBaked) {
            return Set.of();
        }
    }

    private Standing now() {
        synchronized (monitor) {
            return standing;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
            String method = exchange.getRequestMethod();
            if (!names.accept(host)) {
                Answer.text(403, "This server answers to localhost and to addresses, and not to the name \"" + host.replaceAll("[^\\w.:-]", "?")
                        + "\". If it is this machine's, start the preview with -Djbake.listenAddress=NAME.\n").send(exchange);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.text(405, "Only GET and HEAD.\n").send(exchange);
            } else {
                String raw = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("/");
                if (raw.startsWith(Pages.OWN)) {
                    own(exchange, raw.substring(Pages.OWN.length()));
                } else {
                    site(exchange, raw, host);
                }
            }
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (name.equals("events")) {
            listen(exchange);
        } else if (OWN_FILES.containsKey(name)) {
            try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
                new Answer(200, OWN_FILES.get(name), new Body.Bytes(in.readAllBytes())).send(exchange);
            }
        } else {
            Answer.text(404, "Not found.\n").send(exchange);
        }
    }

    private void site(HttpExchange exchange, String raw, String host) throws IOException {
        Standing now = now();
        String base = now.basePath();
        if (!raw.startsWith(base)) {
            if (raw.equals("/") || (raw + "/").equals(base)) {
                redirect(exchange, base);
            } else {
                page(exchange, pages.at(Optional.empty(), now), raw, host, now);
            }
            return;
        }
        Optional<String> path = SiteFiles.path(raw.substring(base.length()));
        Optional<Path> file = path.flatMap(files::file);
        if (path.filter(files::isFolder).isPresent()) {
            redirect(exchange, raw + "/");
        } else if (file.isEmpty() || Assets.isPage(file.get().getFileName().toString())) {
            page(exchange, pages.at(path, now), raw, host, now);
        } else {
            file(exchange, file.get());
        }
    }

    private void page(HttpExchange exchange, Pages.Page page, String raw, String host, Standing now) throws IOException {
        Body body = new Body.Bytes(pages.shown(page, raw, host, now));
        new Answer(page.found() ? 200 : 404, ContentTypes.HTML, body).send(exchange);
    }

    private void file(HttpExchange exchange, Path file) throws IOException {
        Body body;
        try {
            body = Body.OpenFile.of(file);
        } catch (NoSuchFileException goneMeanwhile) {
            Answer.text(404, "Not found.\n").send(exchange);
            return;
        }
        new Answer(200, types.of(file.getFileName().toString()), body).send(exchange);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        exchange.getResponseHeaders().set("Location", to + (query == null ? "" : "?" + query));
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(302, -1);
    }

    /** Tells a page of bakes until it is closed. */
    private void listen(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String base = now().basePath();
        String page = query.getOrDefault("page", "");
        Listener listener = new Listener(page.startsWith(base) ? page.substring(base.length()) : page, query.getOrDefault("version", ""),
                number(query.get("bake")), session.equals(query.get("session")));
        Answer.guard(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
        if (exchange.getRequestMethod().equals("HEAD")) {
            return;
        }
        try (OutputStream out = exchange.getResponseBody()) {
            send(out, "retry: 500\n\n");
            Optional<Standing> next = Optional.of(now());
            int told = -1;
            while (next.isPresent()) {
                Standing current = next.get();
                send(out, current.bake() == told ? ": still here\n\n" : listener.event(current, pages, assets));
                told = current.bake();
                next = after(told);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The standing after the next bake, or the same when none comes for a while; empty when the server ends. */
    private Optional<Standing> after(int told) throws InterruptedException {
        synchronized (monitor) {
            if (!closed && standing.bake() == told) {
                monitor.wait(HEARTBEAT);
            }
            return closed ? Optional.empty() : Optional.of(standing);
        }
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : Optional.ofNullable(raw).orElse("").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    /** Ends all connections, and waits for no one. */
    @Override
    public void close() {
        synchronized (monitor) {
            closed = true;
            monitor.notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
