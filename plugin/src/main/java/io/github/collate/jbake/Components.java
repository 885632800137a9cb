package io.github.collate.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.github.collate.view.ChartView;
import io.github.collate.view.ClaimView;
import io.github.collate.view.ComparisonView;
import io.github.collate.view.DifferenceView;
import io.github.collate.view.FactView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Parts that pages share, each a template of its own under {@code components/}; the site's wins over the built-in one. */
final class Components {

    private final Configuration freemarker;
    private final Optional<WrittenComponents> written;

    /** Components of which nothing is kept. */
    Components(Configuration freemarker) {
        this(freemarker, Optional.empty());
    }

    /** @param written what they wrote before; none when they may write something else each time */
    Components(Configuration freemarker, Optional<WrittenComponents> written) {
        this.freemarker = freemarker;
        this.written = written;
    }

    /** A comparison table. */
    void comparison(ComparisonView comparison, String rootPath, Writer out) throws IOException, TemplateException {
        process("components/comparison.ftlh", Map.of("comparison", comparison, "rootpath", rootPath), out);
    }

    /** A comparison table, as text. */
    String comparison(ComparisonView comparison, String rootPath) throws IOException, TemplateException {
        return text("components/comparison.ftlh", "comparison", comparison, Map.of("rootpath", rootPath));
    }

    /** A chart, with the table behind it. */
    void chart(ChartView chart, String rootPath, Writer out) throws IOException, TemplateException {
        process("components/chart.ftlh", Map.of("chart", chart, "rootpath", rootPath), out);
    }

    /** A chart, as text. */
    String chart(ChartView chart, String rootPath) throws IOException, TemplateException {
        return text("components/chart.ftlh", "chart", chart, Map.of("rootpath", rootPath));
    }

    /**
     * A fact in running text, on one line.
     *
     * @param variant empty, {@code value}, {@code date} or {@code earlier}
     * @param card the id of what opens over the text, unique on the page
     * @param anchor the id of the place itself; empty for none
     */
    String fact(FactView fact, String variant, String rootPath, String card, String anchor) throws IOException, TemplateException {
        return line("components/fact.ftlh", "fact", fact,
                Map.of("variant", variant, "rootpath", rootPath, "card", card, "anchor", anchor));
    }

    /**
     * A difference of two facts in running text, on one line.
     *
     * @param card the id of what opens over the text, unique on the page
     * @param anchor the id of the place itself; empty for none
     */
    String difference(DifferenceView difference, String rootPath, String card, String anchor) throws IOException, TemplateException {
        return line("components/difference.ftlh", "difference", difference,
                Map.of("rootpath", rootPath, "card", card, "anchor", anchor));
    }

    /**
     * A claim around its sentence.
     *
     * @param place {@code text}, or {@code heading} or {@code link}, where no card may stand
     * @param block whether the sentence is made of paragraphs
     * @param sentence HTML
     * @param card the id of what opens over the text, unique on the page
     * @param anchor the id of the place itself; empty for none
     */
    String claim(ClaimView claim, String place, boolean block, String sentence, String rootPath, String card, String anchor)
            throws IOException, TemplateException {
        return text("components/claim.ftlh", "claim", claim, Map.of("place", place, "block", block, "sentence",
                new Markup(sentence), "rootpath", rootPath, "card", card, "anchor", anchor)).strip();
    }

    /** HTML that stands in a template as it is; the engine's own form of it is never equal to another. */
    private record Markup(String html) {}

    private String line(String template, String name, Record view, Map<String, Object> rest) throws IOException, TemplateException {
        return text(template, name, view, rest).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** @param name of the view among the template's values */
    private String text(String template, String name, Record view, Map<String, Object> rest) throws IOException, TemplateException {
        return written.isEmpty() ? write(template, name, view, rest)
                : written.get().of(template, view, rest, () -> write(template, name, view, rest));
    }

    private String write(String template, String name, Record view, Map<String, Object> rest) throws IOException, TemplateException {
        Map<String, Object> model = new HashMap<>();
        for (Map.Entry<String, Object> value : rest.entrySet()) {
            model.put(value.getKey(), value.getValue() instanceof Markup markup ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html()) : value.getValue());
        }
        model.put(name, view);
        StringWriter out = new StringWriter();
        process(template, model, out);
        return out.toString();
    }

    private void process(String template, Map<String, Object> model, Writer out) throws IOException, TemplateException {
        freemarker.getTemplate(template).process(model, out);
    }
}
