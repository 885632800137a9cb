package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkdownEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the same files with JBake's own classes and with ours. */
class StockJBakeTest {

    private static final List<String> BY_DEFAULT = List.of("HARDWRAPS", "AUTOLINKS", "FENCED_CODE_BLOCKS", "DEFINITIONS");
    private static final Set<String> SET_BY_STOCK = Set.of("body", "cached", "rendered");

    /** Pieces that meet in random orders; they hold what our directives look like, which stock knows nothing of. */
    private static final List<String> PIECES = List.of("# One *two* `three`\n\n", "Set\n===\n\n", "text with *emphasis*, **strong**",
            " and ~~gone~~ H~2~O x^2^", "\n\n", "\n", "  \n", "* item\n", "    * nested\n", "1. first\n2. second\n\n",
            "> quote\n> more\n\n", "```java\nint a = 1 < 2;\n```\n\n", "```compare\nsubjects: [a]\n```\n\n", "~~~\ntilde\n~~~\n\n",
            "    code {{a.b}}\n\n", "<div class=\"a\">\n*raw*\n</div>\n\n", "<b>inline</b> ", "[link](http://a.b/c?d=e \"title\") ",
            "![image](a.png) ", "[label][ref] ", "[ref] ", "[[tiktok]] ", "[[a|b]] ", "{{tiktok.ad_share}} ", "[@source] ",
            "http://example.com/x_y_z ", "a|b|c\n---|---|---\n1|{{x.y\\|z}}|`a|b`\n\n", "|a|b|\n|:---|---:|\n| c | d |\n| [[e|f]] | g |\n\n",
            "Term\n: definition\n\n", "*[HTML]: Hyper Text\n\nHTML ", "\"quoted\" -- dash --- and ... 'single' ", "&amp; &copy; < > \\* \\[ ",
            "---\n\n", "***\n\n", "[ref]: http://ref.example \"Ref\"\n\n", "text[^1] ", "[^1]: the note\n\n", "- [ ] open\n- [x] done\n\n",
            "ünïcode ☃ 日本語 ", "[TOC]\n\n", "++ins++ ");

    @TempDir
    private Path site;

    private DefaultJBakeConfiguration config;

    @BeforeEach
    void readDefaults() throws JBakeException {
        config = (DefaultJBakeConfiguration) new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(site.toFile(), site.resolve("out").toFile(), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS", "ALL", "ALL,-TABLES,+TOC,NO_SUCH",
        "TABLES,WIKILINKS,FOOTNOTES,STRIKETHROUGH,SUBSCRIPT,SUPERSCRIPT,TOC,INSERTED,ANCHORLINKS",
        "ALL_OPTIONALS,ALL_WITH_OPTIONALS,EXTANCHORLINKS,QUOTES"})
    void withoutDirectivesTheBodyIsThatOfStockJBake(String extensions) throws IOException {
        List<String> names = Arrays.asList(extensions.split(","));
        config.setProperty("markdown.extensions", names);
        Markdown markdown = new Markdown(names, false);
        for (String body : bodies(120)) {
            assertThat(ours(markdown, body)).as(body).isEqualTo(stock("title=x\ntype=post\n~~~~~~\n" + body).getBody());
        }
    }

    /** The same pieces in other orders, always the same ones. */
    private static List<String> bodies(int count) {
        Random random = new Random(7);
        List<String> bodies = new ArrayList<>(List.of("", "\n", "x", String.join("", PIECES)));
        for (int i = 0; i < count; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            bodies.add(body.toString());
        }
        return bodies.stream().map(body -> body + "\n").toList();
    }

    @Test
    void mailAddressesAreHiddenAsInStockJBakeButTheSameWayEachTime() throws IOException {
        String body = "Write to me@example.org or <you@example.org>.\n";
        String ours = ours(new Markdown(BY_DEFAULT, false), body);
        String stock = stock("type=post\n~~~~~~\n" + body).getBody();
        assertThat(Escaping.unescapeString(ours)).isEqualTo(Escaping.unescapeString(stock))
                .isEqualTo("""
                        <p>Write to <a href="mailto:me@example.org">me@example.org</a> or \
                        <a href="mailto:you@example.org">you@example.org</a>.</p>
                        """);
        assertThat(ours).doesNotContain("me@example.org").isEqualTo(ours(new Markdown(BY_DEFAULT, false), body));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "title=Plain\ntype=post\nstatus=published\n~~~~~~\nbody\n",
        "title = spaced \n type=page\nstatus=draft\n\nempty.line = above\n~~~~~~\nbody\n",
        "type=post\nTags=a, b c ,,d,\nDATE=2026-11-20\n~~~~~~\nbody\n",
        "type=post\ntags=\n~~~~~~\nbody\n",
        "type=post\ntitle=a=b=c\n=no key\njson=[not json]\n~~~~~~\nbody\n",
        "type=post\ntitle=first\ntitle=second\n~~~~~~\nbody\n",
        "type=post\ncached=false\n~~~~~~\nbody\n",
        "type=post\nstatus=\n~~~~~~\nbody\n~~~~~~\nmore\n",
        "\uFEFFtitle=marked\ntype=post\n~~~~~~\nbody\n",
        "type=post\r\nstatus=published\r\n~~~~~~\r\nbody\r\n\r\nmore\r\n",
        "type=post\n~~~~~~\n",
        "type=post\n~~~~~~",
        "type=post\n~~~~~~\n\n",
        "type=post\ndate=2026-11-20 12:00\n~~~~~~\nno newline at the end"})
    void theHeaderSaysWhatItSaysToStockJBake(String text) throws IOException {
        DocumentModel stock = stock(text);
        EssayFile ours = read(text, false).orElseThrow();
        assertThat(values(ours.header())).isEqualTo(values(stock, text));
        assertThat(new Markdown(BY_DEFAULT, false).parse(ours, new Problems()).html(BracketDirectives.INSTANCE)).isEqualTo(stock.getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no header at all\n",
        "title=x\ntype=post\nbody without separator\n",
        "title=x\n~~~~~~\nno type\n",
        "type = post\n~~~~~~\nspace before the sign\n",
        "type=\n~~~~~~\nempty type\n",
        "Type=post\n~~~~~~\nupper case\n",
        "title=x\ntype=post\nno sign\n~~~~~~\nbody\n",
        "title=x\ntype=post\n  \n~~~~~~\nline of spaces\n",
        "title=x\ntype=post\n~~~~~~ \nspace behind the separator\n",
        ""})
    void aFileThatStockJBakeLeavesOutIsAnError(String text) throws IOException {
        Problems problems = new Problems();
        assertThat(stock(text)).isNull();
        assertThat(new EssayReader(HeaderRules.defaults(List.of("post", "page"))).read(new SourceFile("content/a.md", text), problems))
                .isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no header at all\n", "title=x\n~~~~~~\nbody\n", "status = published\n~~~~~~\nbody\n",
        "* * *\n\nkey: none\n\n---\n", "---\n\nA rule, and text.\n\n---\nmore\n"})
    void withDefaultTypeAndStatusAHeaderMayBeMissing(String text) throws IOException {
        config.setDefaultType("page");
        config.setDefaultStatus("published");
        DocumentModel stock = stock(text);
        EssayFile ours = read(text, true).orElseThrow();
        assertThat(values(ours.header())).isEqualTo(values(stock, text));
        assertThat(new Markdown(BY_DEFAULT, false).parse(ours, new Problems()).html(BracketDirectives.INSTANCE)).isEqualTo(stock.getBody());
    }

    private DocumentModel stock(String text) throws IOException {
        Path file = site.resolve("a.md");
        Files.writeString(file, text);
        return new MarkdownEngine().parse(config, file.toFile());
    }

    private static Optional<EssayFile> read(String text, boolean defaults) {
        HeaderRules rules = defaults
                ? new HeaderRules("~~~~~~", "yyyy-MM-dd", "page", "published", false, Set.of("post", "page"))
                : HeaderRules.defaults(List.of("post", "page"));
        return new EssayReader(rules).read(new SourceFile("content/a.md", text), new Problems());
    }

    private static String ours(Markdown markdown, String body) {
        EssayFile file = read("title=x\ntype=post\n~~~~~~\n" + body, false).orElseThrow();
        return markdown.parse(file, new Problems()).html(BracketDirectives.INSTANCE);
    }

    private static Map<String, Object> values(Header header) {
        Map<String, Object> values = new TreeMap<>();
        header.fields().forEach((key, field) -> values.put(key, field.value()));
        values.remove("cached");
        values.put("type", header.type());
        values.put("status", header.status());
        values.remove("date");
        header.date().ifPresent(date -> values.put("date", Date.from(date)));
        values.put("tags", header.tagNames());
        return values;
    }

    private static Map<String, Object> values(DocumentModel stock, String text) {
        Map<String, Object> values = new TreeMap<>(stock);
        values.keySet().removeAll(SET_BY_STOCK);
        values.computeIfPresent("tags", (key, tags) -> List.of((String[]) tags));
        if (!text.toLowerCase().contains("date=")) {
            values.remove("date");
        }
        return values;
    }
}
