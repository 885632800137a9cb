package io.github.collate.jbake;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.UndefinedOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.collate.jbake.Quotes.Quote;
import java.util.List;
import java.util.Map;

/**
 * {@code ${fact("platforms/tiktok.ad_share")}} and {@code ${fact("tiktok.ad_share", "date")}}: a fact in a template, as
 * {@code {{tiktok.ad_share}}} in Markdown. In templates of HTML it is markup, elsewhere plain words.
 */
final class FactFunction implements TemplateMethodModelEx {

    private static final Object QUOTES = new Object();

    private final Quotes quotes;

    FactFunction(Quotes quotes) {
        this.quotes = quotes;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new TemplateModelException("fact takes a name and perhaps a variant: fact(\"tiktok.ad_share\", \"date\").");
        }
        String variant = arguments.size() == 2 ? "|" + text(arguments.get(1)) : "";
        Environment environment = Environment.getCurrentEnvironment();
        return written(quote(text(arguments.get(0)) + variant, environment), environment);
    }

    private Quote quote(String written, Environment environment) throws TemplateModelException {
        try {
            return quotes.quote(written, ComparisonDirective.rootPath(environment, Map.of()), nextCard(environment));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException("fact(\"" + written + "\"): " + unknown.getMessage(), unknown);
        }
    }

    /** Numbered through the page, apart from those of its text. */
    private static String nextCard(Environment environment) {
        int number = environment.getCustomState(QUOTES) instanceof Integer last ? last + 1 : 1;
        environment.setCustomState(QUOTES, number);
        return "quoted-" + number;
    }

    private static TemplateModel written(Quote quote, Environment environment) throws TemplateModelException {
        OutputFormat format = environment.getCurrentTemplate().getOutputFormat();
        if (format instanceof HTMLOutputFormat || format instanceof XHTMLOutputFormat) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(quote.html());
        }
        return new SimpleScalar(format instanceof UndefinedOutputFormat ? quote.html() : quote.text());
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("fact takes texts, such as fact(\"tiktok.ad_share\").");
    }
}
