package io.github.collate.preview;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Premises;
import io.github.collate.jbake.WarmOven;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A site that is previewed on a free port while tests edit it. */
final class LiveSite implements AutoCloseable {

    private final Path folder;
    private final PreviewServer server;
    private final PipedOutputStream keyboard = new PipedOutputStream();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private final Voice voice = new Voice() {
        @Override
        public void say(String line) {
            lines.add(line);
        }

        @Override
        public void warn(String line) {
            lines.add(line);
        }

        @Override
        public void tell(List<Problem> problems) {
            problems.forEach(problem -> lines.add(problem.toString()));
        }

        @Override
        public void begin(int pages) {
            // Lines are enough.
        }

        @Override
        public void page(String path) {
            // Lines are enough.
        }

        @Override
        public void end() {
            // Lines are enough.
        }
    };

    private LiveSite(Path folder) throws IOException, PortTaken {
        this.folder = folder;
        Order order = order(folder);
        this.server = PreviewServer.open(order.site(), "127.0.0.1", 0, "index.html", Premises.of(order).orElseThrow());
        InputStream typed = new PipedInputStream(keyboard);
        CountDownLatch ready = new CountDownLatch(1);
        Rebaking rebaking = new Rebaking(() -> order(folder), Baker.warm(new WarmOven(voice)), voice, server,
                List.of(folder.resolve("target")));
        this.thread = new Thread(() -> {
            try {
                rebaking.run(typed, true, ready::countDown);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }, "test of bakes");
        thread.start();
        try {
            if (!ready.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no first bake: " + lines);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes a small site, served under {@code /REPO/} and with a page for what is not found, and previews it. */
    static LiveSite open(Path folder) throws IOException, PortTaken {
        write(folder, "jbake.properties", "site.host=https://example.org/REPO\nrender.error404=true\ntemplate.error404.file=404.ftl\n"
                + "render.feed=false\nrender.archive=false\nrender.tags=false\n");
        write(folder, "templates/frame.ftl", "<#macro page><!DOCTYPE html><html><head><title>t</title>"
                + "<link rel=stylesheet href='/REPO/css/a.css'></head><body><#nested></body></html></#macro>");
        write(folder, "templates/post.ftl", "<#import 'frame.ftl' as f><@f.page><h1>${content.title}</h1>${content.body}</@f.page>");
        write(folder, "templates/index.ftl", "<#import 'frame.ftl' as f><@f.page><ul><#list published_posts as post>"
                + "<li><a href='${post.uri}'>${post.title}</a></li></#list></ul></@f.page>");
        write(folder, "templates/404.ftl", "<#import 'frame.ftl' as f><@f.page><p id=lost>Lost</p></@f.page>");
        write(folder, "assets/css/a.css", "@import 'b.css'; h1 { color: rgb(1, 2, 3) }");
        write(folder, "assets/css/b.css", "body { min-height: 5000px }");
        write(folder, "content/first.md", post("First", "published", "Hello."));
        write(folder, "content/second.md", post("Second", "published", "There."));
        write(folder, "content/third.md", post("Third", "draft", "Not yet. [Up](third.html#top)"));
        return new LiveSite(folder);
    }

    private static Order order(Path folder) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), Map.of(), day,
                Instant.parse("2026-11-23T12:00:00Z"), false).preview();
    }

    static String post(String title, String status, String body) {
        return "title=" + title + "\ndate=2026-01-01\ntype=post\nstatus=" + status + "\n~~~~~~\n" + body + "\n";
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    LiveSite write(String path, String text) throws IOException {
        write(folder, path, text);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** An address of a page. */
    String at(String path) {
        return server.address().resolve(path).toString();
    }

    /** What was said at the terminal so far. */
    List<String> lines() {
        return lines;
    }

    void type(String line) throws IOException {
        keyboard.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    /** Waits for the end of the bakes. */
    boolean hasEnded() throws InterruptedException {
        thread.join(20_000);
        return !thread.isAlive();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (thread.isAlive()) {
            type("");
        }
        thread.join();
        server.close();
        keyboard.close();
    }
}
