package io.github.collate.jbake;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** What every page may show of the site, {@code site}, which says which of its parts are shown. */
final class RecordedSite implements TemplateHashModelEx, TemplateScalarModel, AdapterTemplateModel, WrapperTemplateModel {

    static final String NAME = "site";

    private final TemplateModel site;
    private final Object value;
    private final Recording recording;

    /** @param site FreeMarker's model of the value */
    RecordedSite(TemplateModel site, Object value, Recording recording) {
        this.site = site;
        this.value = value;
        this.recording = recording;
    }

    /** A part of a record; empty when it has no such part. */
    static Optional<Object> part(Object site, String name) {
        return site == null || !site.getClass().isRecord() ? Optional.empty()
                : Stream.of(site.getClass().getRecordComponents()).filter(component -> component.getName().equals(name))
                        .findFirst().map(component -> valueOf(component, site));
    }

    private static Object valueOf(RecordComponent component, Object site) {
        try {
            return component.getAccessor().invoke(site);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record shows its components", impossible);
        }
    }

    private void note(String part) {
        recording.note(Read.of(Read.Kind.SITE, part));
    }

    private TemplateHashModelEx all() {
        note(Read.EVERY_KEY);
        return (TemplateHashModelEx) site;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        note(key);
        return ((TemplateHashModel) site).get(key);
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
        return all().isEmpty();
    }

    @Override
    public int size() throws TemplateModelException {
        return all().size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        return all().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return all().values();
    }

    @Override
    public String getAsString() throws TemplateModelException {
        note(Read.EVERY_KEY);
        return ((TemplateScalarModel) site).getAsString();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        note(Read.EVERY_KEY);
        return value;
    }

    @Override
    public Object getWrappedObject() {
        note(Read.EVERY_KEY);
        return value;
    }
}
