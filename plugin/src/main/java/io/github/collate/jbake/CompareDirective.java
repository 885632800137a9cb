package io.github.collate.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.collate.view.ComparisonView;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code <@compare collection="platforms" subjects=["sora-2", "tiktok"] attributes=["economy.*"] caption="…"/>}: the same table
 * as a {@code compare} block in Markdown.
 */
final class CompareDirective implements TemplateDirectiveModel {

    private static final List<String> PARAMETERS = List.of("collection", "subjects", "attributes", "caption", "rootpath");
    private static final Object TABLES = new Object();

    private final Components components;
    private final Tables tables;

    CompareDirective(Components components, Tables tables) {
        this.components = components;
        this.tables = tables;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        DirectiveParameters given = new DirectiveParameters("compare", parameters, PARAMETERS);
        components.comparison(choose(nextId(environment), given), ComparisonDirective.rootPath(environment, parameters),
                environment.getOut());
    }

    /** Tables are numbered through the page, apart from those of its text. */
    private static String nextId(Environment environment) {
        int number = environment.getCustomState(TABLES) instanceof Integer last ? last + 1 : 1;
        environment.setCustomState(TABLES, number);
        return "table-" + number;
    }

    private ComparisonView choose(String id, DirectiveParameters given) throws TemplateModelException {
        try {
            return tables.table(id, given.text("collection"), given.texts("subjects"), given.texts("attributes"),
                    given.text("caption"));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException("<@compare>: " + unknown.getMessage(), unknown);
        }
    }
}
