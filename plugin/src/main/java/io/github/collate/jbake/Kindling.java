package io.github.collate.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yaml.snakeyaml.Yaml;

/**
 * Has a new process load the classes that bakes need on another processor, while the configuration is read on this one. Nothing rests
 * on it: what is not there when it is needed is loaded then, and what goes wrong goes wrong again where it is told.
 */
final class Kindling {

    private static final String ESSAY = """
            title=A title
            date=2020-02-20
            type=post
            tags=one, two
            status=published
            ~~~~~~
            # A heading

            A paragraph with *stress*, **more of it**, `code` and [a link](https://example.org/).

            - an item
            - another

            | a | table |
            |---|------:|
            | 1 |     2 |

            > a quotation
            """;

    /** What templates of blogs are made of. */
    private static final String TEMPLATE = """
            <#macro head title>${title?html}</#macro><#assign words = ["some", "words"]>
            <#if (date??) && words?size gt 0><@head title="A title"/><#elseif number == 1>${number}<#else>${date?date}</#if>
            <#list words as word>${word?upper_case}<#if word_has_next>, </#if></#list>${date?string("yyyy-MM-dd")}
            <#list 1..2 as i>${i}${map["key"]!"none"}${(map.key)!}</#list><#if map?has_content>${map.key?length}</#if>
            """;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Kindling() {}

    /** Begins, if nobody has in this process and there is a processor for it. */
    static void begin(Order order) {
        if (Runtime.getRuntime().availableProcessors() > 1 && BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> kindle(order), "kindling");
            thread.setDaemon(true);
            thread.setContextClassLoader(Kindling.class.getClassLoader());
            thread.start();
        }
    }

    private static void kindle(Order order) {
        try {
            template();
            essay();
            if (Files.isDirectory(order.source().resolve("data"))) {
                data();
            }
        } catch (IOException | TemplateException | RuntimeException | LinkageError sooner) {
            // Told by the bake, if it needs the same.
        }
    }

    static String template() throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        StringWriter rendered = new StringWriter();
        new Template("kindling", TEMPLATE, configuration)
                .process(Map.of("date", new Date(0), "number", 1, "map", Map.of("key", "value")), rendered);
        return rendered.toString();
    }

    static Optional<String> essay() {
        HeaderRules rules = new HeaderRules("~~~~~~", "yyyy-MM-dd", "", "", false, Set.of("post"));
        Problems unheard = new Problems();
        return new EssayReader(rules).read(new SourceFile("kindling.md", ESSAY), unheard)
                .map(file -> new Markdown(List.of("TABLES"), false).parse(file, unheard).html(NoDirectives.INSTANCE));
    }

    static void data() {
        new Yaml().load("a: [1, b]");
    }
}
