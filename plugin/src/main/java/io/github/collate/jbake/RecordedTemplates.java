package io.github.collate.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;

/** FreeMarker with a note of each template that a page uses: its own, those it includes and those it imports. */
final class RecordedTemplates extends Configuration {

    private final Recording recording;

    RecordedTemplates(Version improvements, Recording recording) {
        super(improvements);
        this.recording = recording;
    }

    /** All others of this name end here. */
    @Override
    public Template getTemplate(String name, Locale locale, Object condition, String encoding, boolean parses,
            boolean ignoresMissing) throws IOException {
        recording.note(Read.TEMPLATE_NAMES);
        Template template = super.getTemplate(name, locale, condition, encoding, parses, ignoresMissing);
        if (template != null) {
            recording.note(Read.of(Read.Kind.TEMPLATE, template.getSourceName()));
        }
        return template;
    }
}
