package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done to the files of a site is noticed, by both ways to watch. A test ends as soon as it has seen what it waits for. */
class WatchTest {

    @TempDir
    private Path folder;
    private final Signals signals = new Signals();

    enum Way {
        EVENTS,
        LOOKS
    }

    private Watch watch(Way way) throws IOException {
        for (String each : List.of("content/deep", "templates", "target/site")) {
            Files.createDirectories(folder.resolve(each));
        }
        Files.writeString(folder.resolve("content/a.md"), "a");
        Files.writeString(folder.resolve("content/deep/b.md"), "b");
        Files.writeString(folder.resolve("jbake.properties"), "a=b");
        return watch(way, new Grounds(
                List.of(folder.resolve("content"), folder.resolve("templates"), folder.resolve("data")),
                List.of(folder.resolve("jbake.properties")), List.of(folder.resolve("target"))));
    }

    private Watch watch(Way way, Grounds grounds) throws IOException {
        if (way == Way.LOOKS) {
            return new FolderLooks(grounds, signals);
        }
        FolderEvents events = new FolderEvents(FileSystems.getDefault().newWatchService(), signals);
        events.at(grounds);
        events.start();
        return events;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /** All that is told until everything in the list is, or a folder that holds it; ends by the patience of the whole test run. */
    private Set<String> toldUntil(String... expected) throws InterruptedException {
        Set<String> told = new TreeSet<>();
        while (!List.of(expected).stream().allMatch(path -> told.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/")))) {
            Optional<Changes> changes = signals.await();
            changes.orElseThrow().paths().forEach(path -> told.add(folder.relativize(path).toString()));
        }
        return told;
    }

    @ParameterizedTest
    @EnumSource
    void aSaveIsTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            write("content/a.md", "other");
            assertThat(toldUntil("content/a.md")).containsExactly("content/a.md");
            write("jbake.properties", "a=other");
            // The first save may be told twice, when it was seen half done.
            assertThat(toldUntil("jbake.properties")).isSubsetOf("content/a.md", "jbake.properties");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSaveThroughATemporaryFileIsTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            write("content/a.md.new", "other");
            Files.move(folder.resolve("content/a.md.new"), folder.resolve("content/a.md"), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            toldUntil("content/a.md");
            Files.move(folder.resolve("content/a.md"), folder.resolve("content/a.md~"));
            write("content/a.md", "third");
            assertThat(toldUntil("content/a.md")).doesNotContain("content/a.md~");
        }
    }

    @ParameterizedTest
    @EnumSource
    void renamesAndRemovalsAreTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            Files.move(folder.resolve("content/a.md"), folder.resolve("content/c.md"));
            toldUntil("content/a.md", "content/c.md");
            Files.delete(folder.resolve("content/c.md"));
            toldUntil("content/c.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensInAFolderThatWasMovedIsTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            Files.move(folder.resolve("content/deep"), folder.resolve("content/moved"));
            toldUntil("content/deep/b.md", "content/moved/b.md");
            write("content/moved/b.md", "other");
            assertThat(toldUntil("content/moved/b.md")).contains("content/moved/b.md");
            write("content/moved/deeper/c.md", "new");
            toldUntil("content/moved/deeper/c.md");
            write("content/moved/deeper/c.md", "newer");
            assertThat(toldUntil("content/moved/deeper/c.md")).contains("content/moved/deeper/c.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatComesAndGoesWithAllThatIsInItIsTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            write("elsewhere/one/two/c.md", "c");
            Files.move(folder.resolve("elsewhere"), folder.resolve("data"));
            toldUntil("data/one/two/c.md");
            write("data/one/two/c.md", "other");
            toldUntil("data/one/two/c.md");
            FileUtils.deleteDirectory(folder.resolve("data").toFile());
            toldUntil("data/one/two/c.md");
            write("data/one/again.md", "c");
            toldUntil("data/one/again.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hundredsOfChangesAtOnceAreAllTold(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            Set<String> written = IntStream.range(0, 600).mapToObj(i -> "content/many/" + i % 20 + "/" + i + ".md")
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String path : written) {
                write(path, path);
            }
            toldUntil(written.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileWhoseTimeGoesBackIsToldAsWell(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            Files.setLastModifiedTime(folder.resolve("content/a.md"), FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
            toldUntil("content/a.md");
            Files.setLastModifiedTime(folder.resolve("content/a.md"), FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
            toldUntil("content/a.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBuiltAndWhatEditorsLeaveIsNotTold(Way way) throws Exception {
        for (String each : List.of("target/site", "src")) {
            Files.createDirectories(folder.resolve(each));
        }
        Grounds whole = new Grounds(List.of(folder), List.of(), List.of(folder.resolve("target")));
        try (Watch watch = watch(way, whole)) {
            write("target/site/a.html", "a");
            write("target/new/a.html", "a");
            write(".git/index", "a");
            write("src/.a.md.swp", "a");
            write("src/4913", "a");
            write("src/.#a.md", "a");
            write("src/a.md", "a");
            assertThat(toldUntil("src/a.md")).allMatch(path -> path.equals("src/a.md") || path.equals("src") || path.equals(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void linksToFoldersAndFilesAreFollowed(Way way) throws Exception {
        write("other/linked/c.md", "c");
        write("other/d.md", "d");
        Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("content/folder"), folder.resolve("other/linked"));
        Files.createSymbolicLink(folder.resolve("content/d.md"), folder.resolve("other/d.md"));
        Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content"));
        try (Watch watch = watch(way)) {
            write("other/linked/c.md", "other");
            toldUntil("content/folder/c.md");
            write("other/d.md", "other");
            toldUntil(way == Way.EVENTS ? "other/d.md" : "content/d.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherGroundsTakeTheirPlace(Way way) throws Exception {
        try (Watch watch = watch(way)) {
            write("texts/a.md", "a");
            watch.at(new Grounds(List.of(folder.resolve("texts")), List.of(), List.of()));
            if (way == Way.LOOKS) {
                toldUntil("texts/a.md");
            }
            write("texts/a.md", "other");
            toldUntil("texts/a.md");
        }
    }
}
