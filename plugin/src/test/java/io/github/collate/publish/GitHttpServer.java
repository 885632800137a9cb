package io.github.collate.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Repositories of a folder behind git's own {@code http-backend} on a free port of this machine. */
final class GitHttpServer implements AutoCloseable {

    /** Is told of a request before git is. */
    @FunctionalInterface
    interface Watch {

        void before(String request) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpContext context;
    private final Path folder;
    private final List<String> authorizations = new ArrayList<>();
    private volatile Watch watch = request -> { };
    private volatile long received;

    private GitHttpServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        context = server.createContext("/", this::answer);
        server.start();
    }

    /** Skips the test where git's server is not installed. */
    static GitHttpServer over(Path folder) throws IOException {
        assumeTrue(backend().isPresent(), "git http-backend is not installed, so publishing by http is not tested");
        return new GitHttpServer(folder);
    }

    private static Optional<Path> backend() {
        return GitProgram.find(Path.of("."), System.getenv()).flatMap(git -> git.run("", Map.of(), "--exec-path"))
                .map(path -> Path.of(path.strip(), "git-http-backend")).filter(Files::isExecutable);
    }

    /** Asks everybody for a name and a password. */
    GitHttpServer asking(String user, String password) {
        context.setAuthenticator(new BasicAuthenticator("test") {
            @Override
            public boolean checkCredentials(String given, String secret) {
                return user.equals(given) && password.equals(secret);
            }
        });
        return this;
    }

    GitHttpServer watch(Watch told) {
        watch = told;
        return this;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String repository) {
        return "http://" + host() + "/" + repository;
    }

    /** How many bytes the last push sent. */
    long received() {
        return received;
    }

    /** What requests said of who they are from. */
    List<String> authorizations() {
        return authorizations;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (request.startsWith("POST") && request.endsWith("/git-receive-pack")) {
            received = body.length;
        }
        synchronized (authorizations) {
            authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        }
        watch.before(request);
        String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
        byte[] plain = "gzip".equals(encoding) ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        Process process = start(exchange, plain.length);
        threads.execute(() -> feed(process, plain));
        try (exchange; InputStream from = process.getInputStream()) {
            int status = readHeaders(from, exchange);
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream to = exchange.getResponseBody()) {
                from.transferTo(to);
            }
        } finally {
            process.destroy();
        }
    }

    private Process start(HttpExchange exchange, int length) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(backend().get().toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        variables.put("GIT_PROJECT_ROOT", folder.toString());
        variables.put("GIT_HTTP_EXPORT_ALL", "1");
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
        variables.put("REMOTE_USER", "test");
        variables.put("REQUEST_METHOD", exchange.getRequestMethod());
        variables.put("PATH_INFO", exchange.getRequestURI().getPath());
        variables.put("QUERY_STRING", String.valueOf(exchange.getRequestURI().getQuery()));
        variables.put("CONTENT_LENGTH", String.valueOf(length));
        variables.put("CONTENT_TYPE", exchange.getRequestHeaders().getOrDefault("Content-Type", List.of("")).get(0));
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        if (protocol != null) {
            variables.put("GIT_PROTOCOL", protocol);
        }
        return builder.start();
    }

    private static void feed(Process process, byte[] body) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(body);
        } catch (IOException closed) {
            // It has read what it wanted.
        }
    }

    private static int readHeaders(InputStream from, HttpExchange exchange) throws IOException {
        int status = 200;
        StringBuilder line = new StringBuilder();
        for (int next = from.read(); next >= 0; next = from.read()) {
            if (next == '\n') {
                String header = line.toString().strip();
                if (header.isEmpty()) {
                    break;
                }
                String name = header.substring(0, header.indexOf(':'));
                String value = header.substring(header.indexOf(':') + 1).strip();
                if (name.equals("Status")) {
                    status = Integer.parseInt(value.substring(0, 3));
                } else {
                    exchange.getResponseHeaders().add(name, value);
                }
                line.setLength(0);
            } else {
                line.append((char) next);
            }
        }
        return status;
    }

    /** A hook of a repository, in shell. */
    static void hook(Path repository, String name, String script) throws IOException {
        Path file = repository.resolve("hooks").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, ("#!/bin/sh\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
        file.toFile().setExecutable(true);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
