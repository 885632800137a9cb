package io.github.collate.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import io.github.collate.view.ComparisonView;
import java.io.IOException;
import java.util.Map;

/** {@code <@comparison view=content.comparison/>}: writes the table of a view that the page already has. */
final class ComparisonDirective implements TemplateDirectiveModel {

    private final Components components;

    ComparisonDirective(Components components) {
        this.components = components;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Object view = parameters.get("view") instanceof TemplateModel model ? DeepUnwrap.unwrap(model) : "";
        if (!(view instanceof ComparisonView comparison)) {
            throw new TemplateModelException("<@comparison view=…/> takes a comparison, such as content.comparison.");
        }
        components.comparison(comparison, rootPath(environment, parameters), environment.getOut());
    }

    /** The parameter {@code rootpath} when given, else that of the page. */
    static String rootPath(Environment environment, Map<?, ?> parameters) throws TemplateModelException {
        if (parameters.get("rootpath") instanceof TemplateScalarModel given) {
            return given.getAsString();
        }
        if (environment.getVariable("content") instanceof TemplateHashModel content
                && content.get("rootpath") instanceof TemplateScalarModel path) {
            return path.getAsString();
        }
        return "";
    }
}
