package io.github.collate.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Archive.Limits SMALL = new Archive.Limits(3, 1_000_000);

    @TempDir
    private Path folder;

    private String zip(String... names) throws IOException {
        Path zip = folder.resolve("site.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return zip.toUri().toString();
    }

    @Test
    void theFolderThatAllFilesLieInIsLeftOut() throws IOException, Refusal {
        assertThat(Archive.read(zip("owner-repo-1a2b/", "owner-repo-1a2b/jbake.properties", "owner-repo-1a2b/content/a.md"), true))
                .containsOnlyKeys("jbake.properties", "content/a.md");
        assertThat(Archive.read(zip("jbake.properties", "content/a.md"), true)).containsOnlyKeys("jbake.properties", "content/a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "site/../../evil", "/etc/evil", "C:/evil", "C:\\evil", "site\\..\\evil", "site//evil", "site/./evil", "site/..", "\u0000"})
    void anEntryThatIsNotAPathWithinTheSiteIsRefused(String name) throws IOException {
        String address = zip("site/fine.txt", name);
        assertThatThrownBy(() -> Archive.read(address, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("zeros"));
            out.write(new byte[2_000_000]);
        }
        assertThat(zip).satisfies(file -> assertThat(Files.size(file)).isLessThan(10_000));
        assertThatThrownBy(() -> Archive.read(zip.toUri().toString(), true, SMALL)).isInstanceOf(Refusal.class).hasMessageContaining("unpacks to more than");
        String many = zip("a", "b", "c", "d");
        assertThatThrownBy(() -> Archive.read(many, true, SMALL)).isInstanceOf(Refusal.class).hasMessageContaining("more than 3 files");
    }

    @Test
    void whatIsNoArchiveIsExplained() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "hello");
        assertThatThrownBy(() -> Archive.read(text.toUri().toString(), true)).isInstanceOf(Refusal.class).hasMessageContaining("is not a zip archive");
        assertThatThrownBy(() -> Archive.read(folder.resolve("gone.zip").toUri().toString(), true)).isInstanceOf(Refusal.class).hasMessageContaining("no file");
        for (String address : new String[] {"jar:file:///x!/", "ftp://127.0.0.1/x", "nonsense", "a b", "https://", "file:x"}) {
            assertThatThrownBy(() -> Archive.read(address, false)).as(address).isInstanceOf(Refusal.class).hasMessageContaining("jbake.seedUrl");
        }
        String file = zip("a", "a/b");
        assertThatThrownBy(() -> Archive.read(file, true)).isInstanceOf(Refusal.class).hasMessageContaining("a file and a folder a");
    }

    @Test
    void aServerIsAskedUnlessMavenIsOffline() throws IOException, Refusal {
        byte[] zip = Files.readAllBytes(Path.of(java.net.URI.create(zip("site/jbake.properties"))));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/site.zip");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/site.zip", exchange -> {
            exchange.sendResponseHeaders(200, zip.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(zip);
            }
        });
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(Archive.read(root + "/moved", false)).containsOnlyKeys("jbake.properties");
            assertThatThrownBy(() -> Archive.read(root + "/gone", false)).isInstanceOf(Refusal.class).hasMessageContaining("status 404");
            assertThatThrownBy(() -> Archive.read(root + "/site.zip", true)).isInstanceOf(Refusal.class).hasMessageContaining("offline");
            assertThatThrownBy(() -> Archive.read(root + "/site.zip", false, new Archive.Limits(1, 10))).isInstanceOf(Refusal.class).hasMessageContaining("more than");
        } finally {
            server.stop(0);
        }
    }
}
