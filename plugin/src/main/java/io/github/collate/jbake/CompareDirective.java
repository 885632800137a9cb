package io.github.collate.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.collate.view.ComparisonView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code <@compare collection="platforms" subjects=["sora-2", "tiktok"] attributes=["economy.*"] caption="…"/>}: the same table
 * as a {@code compare} block in Markdown.
 */
final class CompareDirective implements TemplateDirectiveModel {

    private static final Set<String> PARAMETERS = Set.of("collection", "subjects", "attributes", "caption", "rootpath");
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
        for (Object name : parameters.keySet()) {
            if (!PARAMETERS.contains(name.toString())) {
                throw new TemplateModelException("<@compare> has no parameter \"" + name
                        + "\"; it takes collection, subjects, attributes, caption and rootpath.");
            }
        }
        components.comparison(choose(nextId(environment), parameters), ComparisonDirective.rootPath(environment, parameters),
                environment.getOut());
    }

    /** Tables are numbered through the page, apart from those of its text. */
    private static String nextId(Environment environment) {
        int number = environment.getCustomState(TABLES) instanceof Integer last ? last + 1 : 1;
        environment.setCustomState(TABLES, number);
        return "table-" + number;
    }

    private ComparisonView choose(String id, Map<?, ?> parameters) throws TemplateModelException {
        try {
            return tables.table(id, text(parameters, "collection"), texts(parameters, "subjects"), texts(parameters, "attributes"),
                    text(parameters, "caption"));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException("<@compare>: " + unknown.getMessage(), unknown);
        }
    }

    private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
        Object value = parameters.get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("<@compare>: " + name + " is a text.");
    }

    private static List<String> texts(Map<?, ?> parameters, String name) throws TemplateModelException {
        Object value = parameters.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException("<@compare>: " + name + " is a list, such as [\"sora-2\", \"tiktok\"].");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            if (!(sequence.get(i) instanceof TemplateScalarModel scalar)) {
                throw new TemplateModelException("<@compare>: " + name + " is a list of texts.");
            }
            texts.add(scalar.getAsString());
        }
        return texts;
    }
}
