package io.github.collate.jbake;

import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;

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
    private final Recording recording;

    PageModel(ObjectWrapper wrapper, Map<String, Object> page, ContentStore db, JBakeConfiguration config,
            ModelExtractors extractors, Recording recording) {
        this.recording = recording;
        this.wrapper = wrapper;
        this.page = page;
        this.db = db;
        this.config = config;
        this.extractors = extractors;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        if (key.equals(ModelAttributes.DB)) {
            recording.note(Read.EVERYTHING);
            return withMethods(db);
        }
        if (key.equals(ModelAttributes.DATA)) {
            return withMethods(new RecordedData(db, config.getDataFileDocType(), recording));
        }
        if (!extractors.containsKey(key)) {
            return own(key);
        }
        try {
            Recording.Use use = recording.use(list(key));
            return extracted(key, use);
        } catch (NoModelExtractorException unknown) {
            throw new TemplateModelException("\"" + key + "\" is not in the model", unknown);
        }
    }

    /** Templates cannot change what is extracted. */
    private TemplateModel extracted(String key, Recording.Use use) throws NoModelExtractorException {
        MemoryStore.Question<TemplateModel, NoModelExtractorException> question =
                () -> extractors.extractAndTransform(db, key, page, (name, value) -> adapt(name, value, use));
        return db instanceof MemoryStore store ? store.shared(question) : question.ask();
    }

    /** What stands in the page's own model; what all pages share of it is noted. */
    private TemplateModel own(String key) throws TemplateModelException {
        Object value = page.get(key);
        if (key.equals(ModelAttributes.RENDERER)) {
            recording.note(Read.MOMENT);
        }
        if (key.equals(ModelAttributes.CONFIG) && value instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> settings = (Map<String, Object>) value;
            return RecordedMap.of(settings, wrapper, this::setting);
        }
        if (value instanceof DocumentModel document) {
            // FreeMarker's own model would be a copy for each time that a page says "content".
            return RecordedMap.of(document, wrapper, ignored -> { });
        }
        TemplateModel model = wrapper.wrap(value);
        return key.equals(RecordedSite.NAME) && model instanceof TemplateHashModelEx && model instanceof TemplateScalarModel
                && value.getClass().isRecord() ? new RecordedSite(model, value, recording) : model;
    }

    /** A changed configuration makes for a cold bake; what else the command line says is compared; the machine's own is not. */
    private void setting(String key) {
        recording.note(Machine.isOfTheMachine(key) ? Read.MOMENT : Read.of(Read.Kind.SETTING, key));
    }

    private Read list(String key) {
        Object tag = page.get(ModelAttributes.TAG);
        return new Read(Read.Kind.LIST, key, tag instanceof String name ? name : "", (int) db.getStart(), (int) db.getLimit(),
                page.containsKey("numberOfPages"), List.of(), 0);
    }

    private TemplateModel adapt(String key, Object value, Recording.Use use) {
        return switch (key) {
            case ModelAttributes.ALLTAGS -> {
                use.all();
                yield new SimpleCollection((Collection<?>) value, wrapper);
            }
            case ModelAttributes.PUBLISHED_DATE -> {
                recording.note(Read.MOMENT);
                yield new SimpleDate((Date) value, TemplateDateModel.UNKNOWN);
            }
            default -> new RecordedList((Collection<?>) value, wrapper, use);
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
