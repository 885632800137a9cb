package io.github.collate.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.text.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private final Problems problems = new Problems();

    @Test
    void byteOrderMarkIsDropped() {
        byte[] bytes = "\uFEFFtitle: Zoë\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.decode("data/a.yaml", bytes, problems)).contains(new SourceFile("data/a.yaml", "title: Zoë\n"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void latin1IsReportedAtItsFirstByte() {
        byte[] bytes = "title: x\r\nabout: Zo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Utf8.decode("data/a.yaml", bytes, problems)).isEmpty();
        assertThat(problems.all()).hasToString("""
                [data/a.yaml:2:10  error  not-utf-8
                    The file is not UTF-8 from here on. Save it as UTF-8 in your editor.]""");
    }

    @Test
    void characterCutOffAtTheEndIsReported() {
        assertThat(Utf8.decode("data/a.yaml", new byte[] {'a', (byte) 0xC3}, problems)).isEmpty();
        assertThat(problems.all()).extracting(problem -> problem.position().toString()).containsExactly("data/a.yaml:1:2");
    }

    @Test
    void writtenReplacementCharacterIsNoFault() {
        byte[] bytes = "a \uFFFD b\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.decode("data/a.yaml", bytes, problems)).contains(new SourceFile("data/a.yaml", "a \uFFFD b\n"));
        assertThat(problems.all()).isEmpty();
    }
}
