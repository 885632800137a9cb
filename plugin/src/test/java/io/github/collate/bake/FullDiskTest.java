package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a disk of 64 blocks of 4 KB, of which a site takes a few. */
class FullDiskTest {

    private static final int BLOCK = 4096;
    private static final int BLOCKS = 64;

    private FileSystem disk;
    private Path site;
    private Path work;

    @BeforeEach
    void bake() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize((long) BLOCKS * BLOCK)
                .setMaxCacheSize(0).build());
        site = disk.getPath("/site");
        work = disk.getPath("/work");
        bake("old");
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void aPageThatFindsNoRoomLeavesTheSiteAsItWas() throws IOException {
        Staging staging = new Staging(site, work);
        staging.write("a.html", bytes("new"));
        assertThatThrownBy(() -> staging.write("big.html", new byte[BLOCKS * BLOCK])).isInstanceOf(IOException.class);
        staging.discard();
        assertThat(site.resolve("a.html")).hasContent("old");
        assertThat(site.resolve("big.html")).doesNotExist();
        assertThat(bake("newer")).isEqualTo(new Written(1, 1, 0));
    }

    @Test
    void aListThatFindsNoRoomLeavesTheSiteAsItWas() throws IOException {
        Staging staging = new Staging(site, work);
        staging.write("a.html", bytes("new"));
        staging.write("b.html", bytes("another, so that there is a new list"));
        Path filler = disk.getPath("/filler");
        fill(filler);
        assertThatThrownBy(staging::publish).isInstanceOf(IOException.class);
        staging.discard();
        assertThat(site.resolve("a.html")).hasContent("old");
        Files.delete(filler);
        assertThat(bake("newer")).isEqualTo(new Written(1, 1, 0));
        assertThat(site.resolve("a.html")).hasContent("newer");
    }

    private static void fill(Path filler) {
        assertThatThrownBy(() -> {
            try (var out = Files.newOutputStream(filler)) {
                for (int block = 0; block <= BLOCKS; block++) {
                    out.write(new byte[BLOCK]);
                }
            }
        }).isInstanceOf(IOException.class);
    }

    private Written bake(String text) throws IOException {
        Staging staging = new Staging(site, work);
        staging.write("a.html", bytes(text));
        return staging.publish();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
