package io.github.collate.jbake;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelWithAPISupport;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jbake.model.DocumentModel;

/**
 * A map as FreeMarker's own model of it, {@link freemarker.template.SimpleHash}, shows it, but which says what it is asked for,
 * and is not copied.
 */
abstract class RecordedMap implements TemplateHashModelEx2 {

    private final Map<String, Object> map;
    private final ObjectWrapper wrapper;
    private final Consumer<String> noted;

    private RecordedMap(Map<String, Object> map, ObjectWrapper wrapper, Consumer<String> noted) {
        this.map = map;
        this.wrapper = wrapper;
        this.noted = noted;
    }

    /** @param noted is told each key, or {@link Read#EVERY_KEY} */
    static TemplateModel of(Map<String, Object> map, ObjectWrapper wrapper, Consumer<String> noted)
            throws TemplateModelException {
        if (wrapper.getClass() != DefaultObjectWrapper.class) {
            noted.accept(Read.EVERY_KEY);
            return wrapper.wrap(map);
        }
        return ((DefaultObjectWrapper) wrapper).getUseAdaptersForContainers() ? new Adapter(map, wrapper, noted) : new Copy(map, wrapper, noted);
    }

    /** What older wrappers make. */
    private static final class Copy extends RecordedMap {

        Copy(Map<String, Object> map, ObjectWrapper wrapper, Consumer<String> noted) {
            super(map, wrapper, noted);
        }

        /** A tag lists its posts, of which most pages show the number alone. */
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return value(key) instanceof Collection<?> list && !list.isEmpty() && list.stream().allMatch(DocumentModel.class::isInstance)
                    ? new RecordedList(list, wrapper(), new Recording.LookWithin(key, noted()))
                    : super.get(key);
        }
    }

    Object value(String key) {
        return map.get(key);
    }

    ObjectWrapper wrapper() {
        return wrapper;
    }

    Consumer<String> noted() {
        return noted;
    }

    /** What wrappers of FreeMarker 2.3.22 and later make, {@link freemarker.template.DefaultMapAdapter}. */
    private static final class Adapter extends RecordedMap
            implements AdapterTemplateModel, WrapperTemplateModel, TemplateModelWithAPISupport {

        Adapter(Map<String, Object> map, ObjectWrapper wrapper, Consumer<String> noted) {
            super(map, wrapper, noted);
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return whole();
        }

        @Override
        public Object getWrappedObject() {
            return whole();
        }

        @Override
        public TemplateModel getAPI() throws TemplateModelException {
            return ((TemplateModelWithAPISupport) full()).getAPI();
        }
    }

    Object whole() {
        noted.accept(Read.EVERY_KEY);
        return map;
    }

    TemplateHashModelEx2 full() throws TemplateModelException {
        noted.accept(Read.EVERY_KEY);
        return (TemplateHashModelEx2) wrapper.wrap(map);
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        noted.accept(key);
        Object value = map.get(key);
        if (value == null && key.length() == 1) {
            return full().get(key);
        }
        return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public int size() throws TemplateModelException {
        return full().size();
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
        return full().isEmpty();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        return full().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return full().values();
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
        return full().keyValuePairIterator();
    }
}
