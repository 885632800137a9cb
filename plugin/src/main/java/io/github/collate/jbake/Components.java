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
import java.util.Map;

/** Parts that pages share, each a template of its own under {@code components/}; the site's wins over the built-in one. */
final class Components {

    private final Configuration freemarker;

    Components(Configuration freemarker) {
        this.freemarker = freemarker;
    }

    /** A comparison table. */
    void comparison(ComparisonView comparison, String rootPath, Writer out) throws IOException, TemplateException {
        process("components/comparison.ftlh", Map.of("comparison", comparison, "rootpath", rootPath), out);
    }

    /** A comparison table, as text. */
    String comparison(ComparisonView comparison, String rootPath) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        comparison(comparison, rootPath, out);
        return out.toString();
    }

    /** A chart, with the table behind it. */
    void chart(ChartView chart, String rootPath, Writer out) throws IOException, TemplateException {
        process("components/chart.ftlh", Map.of("chart", chart, "rootpath", rootPath), out);
    }

    /** A chart, as text. */
    String chart(ChartView chart, String rootPath) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        chart(chart, rootPath, out);
        return out.toString();
    }

    /**
     * A fact in running text, on one line.
     *
     * @param variant empty, {@code value}, {@code date} or {@code earlier}
     * @param card the id of what opens over the text, unique on the page
     * @param anchor the id of the place itself; empty for none
     */
    String fact(FactView fact, String variant, String rootPath, String card, String anchor) throws IOException, TemplateException {
        return line("components/fact.ftlh",
                Map.of("fact", fact, "variant", variant, "rootpath", rootPath, "card", card, "anchor", anchor));
    }

    /**
     * A difference of two facts in running text, on one line.
     *
     * @param card the id of what opens over the text, unique on the page
     * @param anchor the id of the place itself; empty for none
     */
    String difference(DifferenceView difference, String rootPath, String card, String anchor) throws IOException, TemplateException {
        return line("components/difference.ftlh",
                Map.of("difference", difference, "rootpath", rootPath, "card", card, "anchor", anchor));
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
        StringWriter out = new StringWriter();
        process("components/claim.ftlh", Map.of("claim", claim, "place", place, "block", block, "sentence",
                HTMLOutputFormat.INSTANCE.fromMarkup(sentence), "rootpath", rootPath, "card", card, "anchor", anchor), out);
        return out.toString().strip();
    }

    private String line(String template, Map<String, Object> model) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        process(template, model, out);
        return out.toString().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private void process(String template, Map<String, Object> model, Writer out) throws IOException, TemplateException {
        freemarker.getTemplate(template).process(model, out);
    }
}
