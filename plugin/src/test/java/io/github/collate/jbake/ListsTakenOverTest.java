package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.State;
import io.github.collate.text.PackedInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new process takes fingerprints of lists over from the state, where nothing that a list shows has changed, and does not make them
 * again. To see that, the state is given fingerprints that no list has: a page whose list was taken over then holds, and one whose list
 * was looked at does not.
 */
class ListsTakenOverTest {

    private static final int ESSAY = 1;
    /** The index and the pages of two tags list titles. */
    private static final int LISTS = 3;

    @TempDir
    private Path folder;

    private StockTools tools;
    private TestSite site;

    @BeforeEach
    void bake() throws IOException {
        tools = new StockTools();
        site = TestSite.plain(folder)
                .file("content/second.md", post("Second", "2026-01-02", "Text."))
                .file("content/third.md", post("Third", "2026-01-03", "Text."));
        assertThat(report(site.bake())).isEmpty();
        forge();
    }

    @AfterEach
    void close() {
        tools.close();
    }

    private void forge() throws IOException {
        try (State state = State.open(folder.resolve("target/collate"))) {
            Ledger ledger = Ledger.load(state);
            Fingerprint noOthers = new ValuePrint(null).add(List.of()).done().orElseThrow();
            Map<Read, Fingerprint> lists = ledger.lists(noOthers);
            assertThat(lists).hasSize(LISTS);
            Set<Read> reads = new HashSet<>();
            ledger.entries().values().forEach(entry -> reads.addAll(entry.reads()));
            Map<Read, Fingerprint> prints = new HashMap<>();
            reads.forEach(read -> prints.put(read, lists.containsKey(read) ? Fingerprint.of("forged " + read) : ledger.print(read).orElseThrow()));
            new Ledger(ledger.entries(), prints, new Ledger.Lists(lists.keySet(), noOthers)).save(state);
            state.commit(Fingerprint.read(new PackedInput(state.table("owner").orElseThrow())));
        }
    }

    @Test
    void listsThatShowNothingOfWhatChangedAreNotLookedAt() throws IOException {
        site.file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY);
        assertThat(site.page("second.html")).contains("Other text.");
    }

    @Test
    void norWhenAHeaderSaysWhatTheyDoNotShow() throws IOException {
        site.file("content/second.md", "author=Anna\n" + post("Second", "2026-01-02", "Text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY);
    }

    @Test
    void listsThatShowWhatChangedAre() throws IOException {
        site.file("content/second.md", post("Other title", "2026-01-02", "Text."));
        assertThat(site.bake().baked()).isGreaterThanOrEqualTo(ESSAY + LISTS);
        assertThat(site.page("index.html")).isEqualTo("Third;Other title;First;");
    }

    @Test
    void allListsAreWhenADocumentComes() throws IOException {
        site.file("content/fourth.md", post("Fourth", "2026-01-04", "Text."));
        assertThat(site.bake().baked()).isGreaterThanOrEqualTo(ESSAY + LISTS);
    }

    @Test
    void allListsAreWhenADataFileChanges() throws IOException {
        site.file("data/words.yaml", "word: theirs\n").file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY + LISTS);
    }
}
