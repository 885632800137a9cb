package io.github.collate.jbake;

import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.util.DataFileUtil;

/**
 * JBake's template model for a page: what is asked for is fetched, nothing else is. {@code db} and {@code data} show their
 * methods, {@code alltags} is a collection, {@code published_date} a date, every other extracted value a sequence.
 */
final class PageModel implements TemplateHashModel {

    private final ObjectWrapper wrapper;
    private final Map<String, Object> page;
    private final ContentStore db;
    private final JBakeConfiguration config;
    private final ModelExtractors extractors;

    PageModel(ObjectWrapper wrapper, Map<String, Object> page, ContentStore db, JBakeConfiguration config,
            ModelExtractors extractors) {
        this.wrapper = wrapper;
        this.page = page;
        this.db = db;
        this.config = config;
        this.extractors = extractors;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        if (key.equals(ModelAttributes.DB)) {
            return withMethods(db);
        }
        if (key.equals(ModelAttributes.DATA)) {
            return withMethods(new DataFileUtil(db, config.getDataFileDocType()));
        }
        if (!extractors.containsKey(key)) {
            return wrapper.wrap(page.get(key));
        }
        try {
            return extractors.extractAndTransform(db, key, page, this::adapt);
        } catch (NoModelExtractorException unknown) {
            throw new TemplateModelException("\"" + key + "\" is not in the model", unknown);
        }
    }

    private TemplateModel adapt(String key, Object value) {
        return switch (key) {
            case ModelAttributes.ALLTAGS -> new SimpleCollection((Collection<?>) value, wrapper);
            case ModelAttributes.PUBLISHED_DATE -> new SimpleDate((Date) value, TemplateDateModel.UNKNOWN);
            default -> new SimpleSequence((Collection<?>) value, wrapper);
        };
    }

    private static TemplateModel withMethods(Object object) throws TemplateModelException {
        return new BeansWrapperBuilder(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS).build().wrap(object);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
