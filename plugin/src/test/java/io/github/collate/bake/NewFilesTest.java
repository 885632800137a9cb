package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    private Path folder;

    private NewFiles files(String... paths) {
        Map<String, byte[]> files = new java.util.HashMap<>();
        for (String path : paths) {
            files.put(path, "new".getBytes(StandardCharsets.UTF_8));
        }
        return new NewFiles(folder.resolve("site"), files);
    }

    private List<String> all() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void theFolderIsMadeAndNothingElseIsLeft() throws IOException {
        NewFiles files = files("a", "b/c/d");
        assertThat(files.taken()).isEmpty();
        files.write();
        assertThat(all()).containsExactly("site", "site/a", "site/b", "site/b/c", "site/b/c/d");
        assertThat(files.taken()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsTold() throws IOException {
        Files.createDirectories(folder.resolve("site/folder"));
        Files.writeString(folder.resolve("site/same"), "new");
        Files.writeString(folder.resolve("site/other"), "old");
        Files.writeString(folder.resolve("site/file"), "old");
        Files.createSymbolicLink(folder.resolve("site/link"), folder.resolve("nowhere"));
        assertThat(files("same", "other", "folder", "file/below", "link", "free").taken()).containsExactly("file/below", "folder", "link", "other");
    }

    @Test
    void aWriteThatFailsLeavesTheFolderAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("site/z-folder"));
        Files.writeString(folder.resolve("site/a"), "old");
        List<String> before = all();
        assertThatThrownBy(files("a", "b", "c/d", "z-folder")::write).isInstanceOf(FileSystemException.class);
        assertThat(all()).isEqualTo(before);
        assertThat(folder.resolve("site/a")).hasContent("old");
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("site/content"), folder.resolve("outside"));
        assertThatThrownBy(files("content/a")::write).isInstanceOf(FileSystemException.class).hasMessageContaining("leads out");
        assertThat(folder.resolve("outside")).isEmptyDirectory();
    }

    @Test
    void filesThatAreThereAreReplacedAsAWhole() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a"), "old");
        files("a").write();
        assertThat(folder.resolve("site/a")).hasContent("new");
        assertThat(all()).containsExactly("site", "site/a");
    }
}
