package io.github.collate.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final int LARGE = 1 << 17;

    private static Fingerprint of(String... texts) {
        Fingerprint.Maker maker = new Fingerprint.Maker();
        for (String text : texts) {
            maker.add(text);
        }
        return maker.done();
    }

    @Test
    void rowsOfTextsThatReadTheSameTogetherAreTold() {
        assertThat(Set.of(of("ab", "c"), of("a", "bc"), of("abc"), of("abc", ""), of("", "abc"))).hasSize(5);
    }

    @Test
    void aChangeCountsWhereverItStandsInALongRow() {
        Set<Fingerprint> prints = new HashSet<>();
        int rows = 0;
        for (int changed = -1; changed < 5_000; changed += 625) {
            Fingerprint.Maker maker = new Fingerprint.Maker();
            for (int i = 0; i < 5_000; i++) {
                maker.add(i == changed ? "another value of some length" : "a value of some length, as often");
            }
            prints.add(maker.done());
            rows++;
        }
        assertThat(prints).hasSize(rows);
    }

    @Test
    void aChangeCountsWhereverItStandsInALongText() {
        String text = "x".repeat(LARGE);
        assertThat(Set.of(of(text), of("y" + text.substring(1)), of(text.substring(1) + "y"), of(text.substring(1)),
                of(text.substring(0, LARGE / 2) + "y" + text.substring(LARGE / 2 + 1)))).hasSize(5);
    }

    @Test
    void theSameValuesHaveTheSameFingerprint() {
        String text = "x".repeat(LARGE);
        assertThat(of("a", text, "b")).isEqualTo(of("a", text, "b"));
    }

    @Test
    void contentIsToldByEachOfItsBytesAndItsLength() {
        Set<Fingerprint> prints = new HashSet<>();
        byte[] content = new byte[300];
        prints.add(Fingerprint.of(content));
        for (int i = 0; i < content.length; i++) {
            content[i] = 1;
            prints.add(Fingerprint.of(content));
            content[i] = 0;
            prints.add(Fingerprint.of(new byte[i]));
        }
        assertThat(prints).hasSize(1 + 2 * content.length).doesNotContain(Fingerprint.NONE);
    }
}
