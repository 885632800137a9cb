package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.collate.bake.Written;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Premises;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreviewServerTest {

    private static final Premises PREMISES = new Premises(List.of(), List.of(), "/REPO/", 8820, "404.html");

    @TempDir
    private Path folder;
    private PreviewServer server;

    @BeforeEach
    void open() throws IOException, PortTaken {
        write("site/index.html", "<body>front</body>");
        write("site/404.html", "<body>lost</body>");
        write("site/deep/index.html", "<body>deep</body>");
        write("site/deep/page.html", "<BODY>page</BODY>");
        write("site/css/a.css", "0123456789");
        write("site/empty.txt", "");
        write("site/__collate/drafts.txt", "deep/page.html\n");
        write("secret.txt", "nobody's business");
        server = PreviewServer.open(folder.resolve("site"), "127.0.0.1", 0, "index.html", PREMISES);
        tell(List.of());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void tell(List<Problem> problems, String... changed) throws IOException {
        Order order = new Order(folder, folder.resolve("site"), folder.resolve("work"), Map.of(), Map.of(), LocalDate.of(2026, 11, 23),
                Instant.EPOCH, false);
        SortedSet<String> paths = new TreeSet<>(List.of(changed));
        server.told(order, PREMISES, new Outcome(problems, problems.isEmpty() ? Optional.of(new Written(9, paths.size(), 0)) : Optional.empty(),
                0, 0, paths, List.of()));
    }

    private record Reply(int status, Map<String, String> headers, String body) {}

    private Reply ask(String request, String... headers) throws IOException {
        try (Socket socket = socket(request, headers); InputStream in = socket.getInputStream()) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String head = all.substring(0, all.indexOf("\r\n\r\n"));
            Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            head.lines().skip(1).forEach(line -> fields.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
            return new Reply(Integer.parseInt(head.substring(9, 12)), fields, all.substring(all.indexOf("\r\n\r\n") + 4));
        }
    }

    private Socket socket(String request, String... headers) throws IOException {
        URI address = server.address();
        Socket socket = new Socket("127.0.0.1", address.getPort());
        boolean named = List.of(headers).stream().anyMatch(header -> header.startsWith("Host:"));
        String lines = String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "");
        socket.getOutputStream().write((request + " HTTP/1.1\r\n" + (named ? "" : "Host: localhost:" + address.getPort() + "\r\n") + lines
                + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    @Test
    void theSiteIsServedUnderThePathItWillBePublishedUnder() throws IOException {
        assertThat(server.address().getPath()).isEqualTo("/REPO/");
        assertThat(ask("GET /REPO/").body()).contains("front");
        assertThat(ask("GET /").headers()).containsEntry("Location", "/REPO/");
        assertThat(ask("GET /REPO").headers()).containsEntry("Location", "/REPO/");
        assertThat(ask("GET /REPO/deep?a=b").headers()).containsEntry("Location", "/REPO/deep/?a=b");
        assertThat(ask("GET /index.html").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsThePageForIt() throws IOException {
        Reply lost = ask("GET /REPO/none.html");
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.body()).contains("lost");
    }

    @Test
    void pagesBearTheScriptAndFilesAreAsTheyAre() throws IOException {
        assertThat(ask("GET /REPO/deep/page.html").body()).startsWith("<BODY>page<collate-preview>").contains("/__collate/preview.js").endsWith("</BODY>");
        assertThat(folder.resolve("site/deep/page.html")).content().isEqualTo("<BODY>page</BODY>");
        assertThat(ask("GET /REPO/css/a.css").body()).isEqualTo("0123456789");
        assertThat(ask("GET /REPO/empty.txt").body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"index.html, text/html; charset=utf-8", "css/a.css, text/css; charset=utf-8", "a.JS, text/javascript; charset=utf-8",
        "a.svg, image/svg+xml", "feed.xml, application/xml", "a.png, image/png", "a.woff2, font/woff2", "a.json, application/json",
        "a.webmanifest, application/manifest+json", "CNAME, application/octet-stream"})
    void typesFollowTheEnding(String path, String type) throws IOException {
        write("site/" + path, "x");
        assertThat(ask("GET /REPO/" + path).headers()).containsEntry("Content-Type", type).containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void headHasTheHeadersAlone() throws IOException {
        Reply head = ask("HEAD /REPO/css/a.css", "Range: bytes=0-1");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).containsEntry("Content-Length", "10");
        assertThat(head.body()).isEmpty();
        assertThat(ask("HEAD /REPO/").headers()).containsEntry("Content-Length", String.valueOf(ask("GET /REPO/").body().length()));
    }

    @Test
    void partsAreSent() throws IOException {
        Reply part = ask("GET /REPO/css/a.css", "Range: bytes=2-4");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers()).containsEntry("Content-Range", "bytes 2-4/10").containsEntry("Content-Length", "3");
        assertThat(ask("GET /REPO/css/a.css", "Range: bytes=-2").body()).isEqualTo("89");
        assertThat(ask("GET /REPO/css/a.css", "Range: bytes=0-1,4-5").body()).isEqualTo("0123456789");
        Reply outside = ask("GET /REPO/css/a.css", "Range: bytes=10-");
        assertThat(outside.status()).isEqualTo(416);
        assertThat(outside.headers()).containsEntry("Content-Range", "bytes */10");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws IOException {
        for (String path : List.of("/REPO/css/a.css", "/REPO/")) {
            String tag = ask("GET " + path).headers().get("ETag");
            assertThat(ask("GET " + path, "If-None-Match: " + tag).status()).isEqualTo(304);
            assertThat(ask("GET " + path, "If-None-Match: \"x\", W/" + tag).status()).isEqualTo(304);
            assertThat(ask("GET " + path, "If-None-Match: \"x\"").status()).isEqualTo(200);
            assertThat(ask("GET " + path, "Range: bytes=0-0", "If-Range: " + tag).status()).isEqualTo(206);
            assertThat(ask("GET " + path, "Range: bytes=0-0", "If-Range: \"x\"").status()).isEqualTo(200);
        }
        String tag = ask("GET /REPO/css/a.css").headers().get("ETag");
        write("other.css", "9876543210");
        Files.move(folder.resolve("other.css"), folder.resolve("site/css/a.css"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(ask("GET /REPO/css/a.css", "If-None-Match: " + tag).body()).isEqualTo("9876543210");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/REPO/../secret.txt", "/REPO/%2e%2e/secret.txt", "/REPO/..%2fsecret.txt", "/REPO/out.txt", "/REPO/deep/../../secret.txt",
        "//REPO/../secret.txt", "/REPO//secret.txt", "/../secret.txt", "/__collate/../secret.txt", "/__collate/Pages.class", "http://127.0.0.1/REPO/../secret.txt"})
    void nothingOutsideOfTheSiteIsServed(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("site/out.txt"), Path.of("../secret.txt"));
        Reply reply = ask("GET " + path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).doesNotContain("business");
    }

    @Test
    void aForeignHostIsRefusedEverywhere() throws IOException {
        for (String path : List.of("/REPO/", "/REPO/css/a.css", "/__collate/events?page=/REPO/", "/__collate/preview.js")) {
            Reply refused = ask("GET " + path, "Host: evil.example");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("\"evil.example\"").doesNotContain("front", "0123");
        }
        assertThat(ask("GET /REPO/", "Host: ").status()).isEqualTo(403);
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            Reply refused = ask(method + " /REPO/");
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.headers()).containsEntry("Allow", "GET, HEAD");
        }
    }

    @Test
    void aPageIsToldOnlyOfWhatConcernsIt() throws IOException {
        try (Socket socket = socket("GET /__collate/events?page=%2FREPO%2Fdeep%2Fpage.html&version=old&bake=1&session=other");
                BufferedReader events = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(next(events)).contains("\"reload\":true", "\"draft\":true", "\"drafts\":[\"/REPO/deep/page.html\"]");
            tell(List.of(), "css/a.css", "index.html");
            assertThat(next(events)).contains("\"bake\":2,\"reload\":false", "\"assets\":[\"/REPO/css/a.css\"]");
            write("site/deep/page.html", "<body>new</body>");
            tell(List.of(), "deep/page.html");
            assertThat(next(events)).contains("\"bake\":3,\"reload\":true", "\"assets\":[]", "\"panel\":\"\"");
            tell(List.of(new Problem(new Position("content/a.md", 1, 2), Severity.ERROR, "some-rule", "Wrong.")));
            assertThat(next(events)).contains("\"reload\":false", "content/a.md:1:2");
            assertThat(ask("GET /REPO/").body()).contains("content/a.md:1:2");
            tell(List.of());
            assertThat(next(events)).contains("\"reload\":false", "\"panel\":\"\"");
        }
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
            line = events.readLine();
        }
        return line;
    }

    @Test
    void beforeThereIsASiteWhatIsWrongIsShown() throws IOException {
        FileUtils.deleteDirectory(folder.resolve("site").toFile());
        tell(List.of(new Problem(new Position("content/a.md", 1, 2), Severity.ERROR, "some-rule", "Wrong.")));
        Reply reply = ask("GET /REPO/");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("Nothing here", "content/a.md:1:2", "preview.js");
    }

    @Test
    void aTakenPortNamesTheNextFreeOne() {
        int port = server.address().getPort();
        assertThatExceptionOfType(PortTaken.class)
                .isThrownBy(() -> PreviewServer.open(folder, "127.0.0.1", port, "index.html", PREMISES))
                .satisfies(taken -> assertThat(taken.next().orElseThrow()).isGreaterThan(port))
                .withMessageStartingWith("Port " + port + " is taken");
    }
}
