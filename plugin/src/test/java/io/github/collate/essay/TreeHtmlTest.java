package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our writer and our way to parse against flexmark's own, on texts that nobody would write. */
class TreeHtmlTest {

    /** {@code -Dcollate.fuzz=100000} looks longer. */
    private static final int TEXTS = Integer.getInteger("collate.fuzz", 300);

    private static final List<String> MARKS = List.of("*", "**", "_", "`", "``", "```", "[", "]", "(", ")", "](", "][", "]: ", "<", ">",
            "<b>", "</b>", "<!-- ", "-->", "<div>", "</div>", "<pre>", "</pre>", "!", "![", "#", "## ", "|", "a | b", "---|---", "|:--|--:|",
            "- ", "* ", "+ ", "1. ", "2) ", "> ", ": ", "~", "~~", "^", "++", "==", "---", "===", "~~~", "\\", "\\*", "\\\\", "&", "&amp;",
            "&#13;", "&#10;", "&#32;", "&nbsp;", "&lt;", "\"", "'", "...", "--", "[^1]", "[^1]: ", "*[HTML]: ", "HTML", "[TOC]", "- [ ] ",
            "- [x] ", "http://a.b/c", "https://a.b/c?d=e&f=g", "www.a.b", "WWW.a.b", "ftp://", "me@a.org", "javascript:x", "[[a]]", "[[a|b]]",
            "{{a.b}}", "[@c]", "```compare\n", "```claim\n", "]{claim=\"a\"}", "{claim='b' until=2027}", "[r]: /url 'title'", "[r]", "\"t\"", "\n", "\n\n", "\n\n\n", "  \n", "    ", "   ", " ", "\t",
            "word", "two words", "ünï", "日本", "😀", "\0", "\u00A0", "0", ".", "=", ";", "{#id}", "<me@a.org>", "<http://a.b>");

    @ParameterizedTest
    @ValueSource(strings = {"", "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS", "TABLES,FENCED_CODE_BLOCKS", "ALL",
        "ALL_WITH_OPTIONALS,-ABBREVIATIONS,-ANCHORLINKS,-EXTANCHORLINKS,-FOOTNOTES,-TOC,-WIKILINKS,-TASKLISTITEMS",
        "TABLES,STRIKETHROUGH,SUBSCRIPT,SUPERSCRIPT,INSERTED,SMARTYPANTS,DEFINITIONS,FENCED_CODE_BLOCKS,AUTOLINKS",
        "SUPPRESS_ALL_HTML,MULTI_LINE_IMAGE_URLS,RELAXEDHRULES,FORCELISTITEMPARA,TABLES,DEFINITIONS"})
    void anyTextBecomesTheHtmlThatFlexmarkMakesOfIt(String extensions) {
        DataHolder options = Markdown.options(PegdownNames.bits(Arrays.asList(extensions.split(","))), false);
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        Parsers parsers = new Parsers(options);
        Random random = new Random(extensions.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String stock = orFault(() -> renderer.render(parser.parse(text)));
            String ours = orFault(() -> {
                Document document = parsers.parse(text);
                return TreeHtml.of(document, renderer.getOptions()).orElseGet(() -> renderer.render(document));
            });
            assertThat(ours).as(text).isEqualTo(stock);
        }
    }

    /** flexmark fails on some texts, such as {@code *[a]:} with abbreviations on; so must we, at the same place. */
    private static String orFault(Supplier<String> html) {
        try {
            return html.get();
        } catch (IndexOutOfBoundsException | AssertionError fault) {
            return fault.getClass().getSimpleName();
        }
    }

    @Test
    void directivesAreMarkedAsFlexmarkMarksThem() {
        DataHolder options = Markdown.options(PegdownNames.bits(List.of("TABLES", "AUTOLINKS", "DEFINITIONS", "STRIKETHROUGH", "SMARTYPANTS")), true);
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        Parsers parsers = new Parsers(options);
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String difference = orFault(() -> {
                Document document = parsers.parse(text);
                new ReferenceGatherer(offset -> Position.ofFile("a.md"), parsers::parse, new Problems()).gather(document);
                new HeadingIds().generateIds(document);
                String stock = renderer.render(document);
                return TreeHtml.of(document, renderer.getOptions()).filter(ours -> !ours.equals(stock)).orElse("");
            });
            assertThat(difference).as(text).isIn("", "AssertionError");
        }
    }

    @Test
    void essaysOfTheSiteNeedNoOtherWriter() throws IOException {
        DataHolder options = Markdown.options(PegdownNames.bits(List.of("TABLES", "FENCED_CODE_BLOCKS", "DEFINITIONS", "AUTOLINKS")), true);
        DataHolder rendering = HtmlRenderer.builder(options).build().getOptions();
        try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
            List<Path> essays = files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(essays).isNotEmpty();
            for (Path essay : essays) {
                assertThat(TreeHtml.of(new Parsers(options).parse(Files.readString(essay)), rendering)).as(essay.toString()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Heading\n\ntext *with* **marks** `code`\n", "- a\n- b\n\n1. c\n", "- a\n\n- b\n", "> quote\n", "a | b\n---|---\n1 | 2\n",
        "[a](b \"c\") ![d](e)\n", "```java\ncode\n```\n", "    code\n", "<div>\nhtml\n</div>\n", "a \\* &amp; b  \nc\n", "[a][b]\n\n[b]: /c\n",
        "---\n", "http://a.b me@a.org\n", "Term\n: definition\n"})
    void commonMarkdownNeedsNoOtherWriter(String text) {
        DataHolder options = Markdown.options(PegdownNames.bits(List.of("TABLES", "FENCED_CODE_BLOCKS", "DEFINITIONS", "AUTOLINKS")), false);
        assertThat(TreeHtml.of(new Parsers(options).parse(text), HtmlRenderer.builder(options).build().getOptions())).isPresent();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(MARKS.get(random.nextInt(MARKS.size()))).append(random.nextInt(4) == 0 ? "\n" : "");
        }
        return text.append('\n').toString();
    }
}
