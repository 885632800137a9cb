package io.github.collate.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
            ours.ifPresent(html -> assertThat(html).as("%x: %s", extensions, text).isEqualTo(renderer.render(parser.parse(text))));
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
            accepted += pairs.get(i % pairs.size()).accepts(text) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(TEXTS / 8);
    }
}
