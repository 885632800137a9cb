package io.github.collate.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A list of documents as JBake shows it, which says how much of it is looked at. */
final class RecordedList extends SimpleSequence {

    private static final long serialVersionUID = 1L;

    private final transient List<?> items;
    private final transient ObjectWrapper wrapper;
    private final transient Recording.Look use;

    RecordedList(Collection<?> items, ObjectWrapper wrapper, Recording.Look use) {
        super(0, wrapper);
        this.items = new ArrayList<>(items);
        this.wrapper = wrapper;
        this.use = use;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        if (index < 0 || index >= items.size()) {
            return null;
        }
        use.entry(index);
        Object item = items.get(index);
        if (item instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) item;
            return RecordedMap.of(map, wrapper, use::key);
        }
        use.key(Read.EVERY_KEY);
        return wrapper.wrap(item);
    }

    @Override
    public int size() {
        use.size();
        return items.size();
    }

    @Override
    @Deprecated
    public List<?> toList() throws TemplateModelException {
        use.all();
        return new SimpleSequence(items, wrapper).toList();
    }

    @Override
    public String toString() {
        use.all();
        return items.toString();
    }
}
