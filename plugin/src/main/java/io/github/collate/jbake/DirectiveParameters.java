package io.github.collate.jbake;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a template gives to a directive, each a text or a list of texts. */
final class DirectiveParameters {

    private final String directive;
    private final Map<?, ?> parameters;

    /**
     * @param known the names that the directive takes
     * @throws TemplateModelException when another one is given
     */
    DirectiveParameters(String directive, Map<?, ?> parameters, List<String> known) throws TemplateModelException {
        this.directive = directive;
        this.parameters = parameters;
        for (Object name : parameters.keySet()) {
            if (!known.contains(name.toString())) {
                throw new TemplateModelException("<@" + directive + "> has no parameter \"" + name + "\"; it takes "
                        + String.join(", ", known.subList(0, known.size() - 1)) + " and " + known.get(known.size() - 1) + ".");
            }
        }
    }

    /** Empty when it is not given. */
    String text(String name) throws TemplateModelException {
        Object value = parameters.get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("<@" + directive + ">: " + name + " is a text.");
    }

    /** Empty when it is not given. */
    List<String> texts(String name) throws TemplateModelException {
        Object value = parameters.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException("<@" + directive + ">: " + name + " is a list, such as [\"sora-2\", \"tiktok\"].");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            if (!(sequence.get(i) instanceof TemplateScalarModel scalar)) {
                throw new TemplateModelException("<@" + directive + ">: " + name + " is a list of texts.");
            }
            texts.add(scalar.getAsString());
        }
        return texts;
    }
}
