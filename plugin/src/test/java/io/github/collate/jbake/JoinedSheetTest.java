package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.PluginFiles;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedSheetTest {

    private static final Map<String, URL> DEFAULTS = PluginFiles.under("collate/assets/");

    @TempDir
    private Path folder;

    private byte[] joined(String name, byte[] own) throws IOException {
        Path file = Files.write(folder.resolve("own.css"), own);
        return JoinedSheet.of(DEFAULTS, Map.of("css/" + name, file.toFile()));
    }

    private String joined(String name, String own) throws IOException {
        return new String(joined(name, own.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void theSheetsStandInItInTheirOrder() throws IOException {
        String sheet = new String(JoinedSheet.of(DEFAULTS, Map.<String, File>of()), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("@import").containsSubsequence("--paper:", "box-sizing", ".masthead", ".comparison", ".chart");
    }

    @Test
    void aSheetOfTheSitesOwnTakesThePlaceOfOurs() throws IOException {
        assertThat(joined("tokens.css", ":root { --mine: '}' } /* { é */")).contains(":root { --mine: '}' }", ".masthead").doesNotContain("color-scheme: light dark");
    }

    @Test
    void commentsStayBehindWhereTheyPartNothing() throws IOException {
        assertThat(joined("base.css", "/* mine */ a/**/b { content: '/* text */' } /*! theirs */"))
                .contains("\n a/**/b { content: '/* text */' } /*! theirs */").doesNotContain("/* mine", "/* Elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import 'fonts.css'; a { color: red }", "@media print { a { color: red }", "a { } }", "a { } /* open"})
    void aSheetThatMeansSomethingElseAmongOthersStaysByItself(String own) throws IOException {
        assertThat(joined("base.css", own)).contains("@import \"tokens.css\";", "@import \"base.css\";").doesNotContain(own);
    }

    @Test
    void noByteIsChangedButAMarkOfTheEncoding() throws IOException {
        byte[] sheet = joined("base.css", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '.', (byte) 0xE9, '{', '}'});
        assertThat(new String(sheet, StandardCharsets.ISO_8859_1)).contains("\n.\u00E9{}\n");
    }
}
