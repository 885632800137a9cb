package io.github.collate.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.collate.view.ChartView;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code <@chart kind="bars" collection="platforms" subjects=["sora-2", "tiktok"] attributes=["ad_share"] caption="…"/>}: the same
 * drawing as a {@code chart} block in Markdown.
 */
final class ChartDirective implements TemplateDirectiveModel {

    private static final List<String> PARAMETERS =
            List.of("kind", "collection", "subjects", "attributes", "scale", "caption", "rootpath");
    private static final Object CHARTS = new Object();

    private final Components components;
    private final Tables tables;

    ChartDirective(Components components, Tables tables) {
        this.components = components;
        this.tables = tables;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        DirectiveParameters given = new DirectiveParameters("chart", parameters, PARAMETERS);
        components.chart(choose(nextId(environment), given), ComparisonDirective.rootPath(environment, parameters), environment.getOut());
    }

    /** Charts are numbered through the page, apart from those of its text. */
    private static String nextId(Environment environment) {
        int number = environment.getCustomState(CHARTS) instanceof Integer last ? last + 1 : 1;
        environment.setCustomState(CHARTS, number);
        return "drawing-" + number;
    }

    private ChartView choose(String id, DirectiveParameters given) throws TemplateModelException {
        try {
            return tables.chart(id, given.text("kind"), given.text("collection"), given.texts("subjects"), given.texts("attributes"),
                    given.text("scale"), given.text("caption"));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException("<@chart>: " + unknown.getMessage(), unknown);
        }
    }
}
