package io.github.collate.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reader of everyday Markdown against flexmark. */
class EverydayTest {

    /** {@code -Dcollate.fuzz=200000} looks longer. */
    private static final int TEXTS = Integer.getInteger("collate.fuzz", 2000);

    /** Those of the benchmarks, those that JBake has by default, none, all that are understood. */
    private static final List<Integer> EXTENSIONS = List.of(PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS,
            PegdownExtensions.HARDWRAPS | PegdownExtensions.AUTOLINKS | PegdownExtensions.FENCED_CODE_BLOCKS | PegdownExtensions.DEFINITIONS,
            PegdownExtensions.NONE, Everyday.UNDERSTOOD);

    /** A reader and flexmark under the same extensions. */
    private record Pair(int extensions, Everyday everyday, Parser parser, HtmlRenderer renderer) {

        static Pair under(int extensions) {
            DataHolder options = PegdownOptionsAdapter.flexmarkOptions(extensions);
            return new Pair(extensions, Everyday.under(extensions).orElseThrow(), Parser.builder(options).build(), HtmlRenderer.builder(options).build());
        }

        /** Whether the text is accepted; fails when it then differs. */
        boolean accepts(String text) {
            Optional<String> ours = everyday.html(text);
            ours.ifPresent(html -> assertThat(html).as(Integer.toHexString(extensions) + ": " + text)
                    .isEqualTo(renderer.render(parser.parse(text))));
            return ours.isPresent();
        }
    }

    private static List<Pair> pairs() {
        Texts texts = new Texts(1);
        List<Integer> extensions = new ArrayList<>(EXTENSIONS);
        IntStream.range(0, 12).map(i -> texts.extensions(Everyday.UNDERSTOOD)).forEach(extensions::add);
        return extensions.stream().map(Pair::under).toList();
    }

    @Test
    void whatIsAcceptedBecomesTheHtmlThatFlexmarkMakesOfIt() {
        Texts texts = new Texts(2);
        List<Pair> pairs = pairs();
        int accepted = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = switch (i % 4) {
                case 0 -> texts.ofMarks();
                case 1 -> texts.ofLines();
                case 2 -> texts.changed(texts.ofLines());
                default -> texts.ofFewMarks();
            };
            accepted += pairs.get(texts.below(pairs.size())).accepts(text) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(TEXTS / 10);
    }

    @Test
    void changedEssaysAreReadAsFlexmarkReadsThemOrDeclined() {
        Texts texts = new Texts(3);
        List<Pair> pairs = pairs();
        int accepted = 0;
        for (int i = 0; i < TEXTS / 4; i++) {
            accepted += pairs.get(texts.below(pairs.size())).accepts(texts.changed(ESSAY)) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(TEXTS / 100);
    }

    @Test
    void examplesOfCommonMarkAreReadAsFlexmarkReadsThemOrDeclined() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(600);
        for (Pair pair : pairs().subList(0, EXTENSIONS.size() + 2)) {
            assertThat(examples.stream().filter(pair::accepts).count()).isGreaterThan(pair.extensions() == 0 ? 150 : 50);
        }
    }

    private static List<String> examples() throws IOException {
        String fence = "`".repeat(32);
        try (InputStream spec = EverydayTest.class.getResourceAsStream("/spec.0.30.txt")) {
            String text = new String(spec.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(fence + " example\n(.*?)\n?\\.\n.*?" + fence, Pattern.DOTALL).matcher(text).results()
                    .map(example -> example.group(1).replace('\u2192', '\t')).toList();
        }
    }

    /** One essay with all that is accepted under any extensions. */
    private static final String ESSAY = """
            # What a *claim* is worth

            Words of a paragraph, with **strong** ones, `code`, and [a link](https://example.org/a?b=c&d "A title"): it's "quoted" & done.
            A second line \\* with an escape, a break at its end  
            and a [named link][Source], a note [1], &copy; 2020, snake_case and 2 * 3 < 7.

            ## Lists ##

            - **First**: one
            - second
              goes on
                - deeper
                - *deepest*
            - third

            1. one

            2. two

            Underlined
            ----------

            > A quote
            > of two lines

            ![image](a.png) and <br> a tag.

            ***

            Last words.

            [source]: https://example.org/source "The source"
            """;

    @ParameterizedTest
    @ValueSource(ints = {0, PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS,
        PegdownExtensions.HARDWRAPS | PegdownExtensions.AUTOLINKS | PegdownExtensions.FENCED_CODE_BLOCKS | PegdownExtensions.DEFINITIONS,
        PegdownExtensions.TABLES | PegdownExtensions.SMARTS | PegdownExtensions.STRIKETHROUGH | PegdownExtensions.AUTOLINKS})
    void everydayEssaysAreAccepted(int extensions) {
        assertThat(Pair.under(extensions).accepts(ESSAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```java\nint a = 1 < 2;\n\n\tb();\n```\n", "~~~\ncode\n~~~\n", "a | b\n---|---\n1 | *2*\n", "| a | b |\n|:--|--:|\n| `c` | [d](e) |\n",
        "Text:\n```\ncode\n```\ntext\n", "Title\n=====\n\ntext\n", "* a\n* b\n\ntext\n", "See <https://example.org/>\n", "[a]\n\n[a]: b\n", "a\\\nb\n", ""})
    void commonConstructsAreAccepted(String text) {
        assertThat(Pair.under(PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS).accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {PegdownExtensions.QUOTES, PegdownExtensions.ANCHORLINKS, PegdownExtensions.EXTANCHORLINKS, PegdownExtensions.TOC, PegdownExtensions.ALL})
    void extensionsThatAreNotUnderstoodDeclineAll(int extensions) {
        assertThat(Everyday.under(extensions)).isEmpty();
    }

    @Test
    void essaysOfTheBenchmarkAreAccepted(@TempDir Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process corpus = new ProcessBuilder(java, Path.of("..", "bench", "Corpus.java").toString(), folder.toString(), "20").inheritIO().start();
        assertThat(corpus.waitFor()).isZero();
        Pair pair = Pair.under(PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS);
        try (Stream<Path> files = Files.walk(folder.resolve("jbake/content"))) {
            List<Path> essays = files.filter(Files::isRegularFile).toList();
            assertThat(essays).hasSize(20);
            for (Path essay : essays) {
                assertThat(pair.accepts(Files.readString(essay).split("~~~~~~\n", 2)[1])).as(essay.toString()).isTrue();
            }
        }
    }

    /** Were time to grow with the square of the length, each of these would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*a ", "_a *b ", "**a** ", "` ", "`a``b", "| ", "|a", "|-", "> ", ">", "- ", "    - ", "&", "&amp", "<", "<a", "\\", "[a] ", "[a][b] ", "[a](b ",
        "[a]: b\n", "a\n", "  \n", "a  \n", "#", "``` \n", "1", "1. a\n", "- a\n", "-", "*", "_", ". ", "a.", "https://", "a  ", "\"", "\n|---"})
    void longTextsTakeNoLongerForTheirLength(String part) {
        String text = part.repeat(500_000 / part.length());
        for (int extensions : List.of(Everyday.UNDERSTOOD, PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS)) {
            assertThat(Everyday.under(extensions).orElseThrow().html(text)).isNotNull();
        }
    }
}
