package io.github.collate.jbake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What components wrote of views in the bake before and in this one, for the next. A component sees its model alone, so that of equal
 * models the same templates write the same. May be used by many threads.
 */
final class WrittenComponents {

    private Map<Asked, String> before = Map.of();
    private Map<Asked, String> now = new ConcurrentHashMap<>();

    /** Writes a component. */
    interface Writing {

        String write() throws IOException, TemplateException;
    }

    /**
     * A component and its model.
     *
     * @param view what it shows; two that share their parts are soon compared
     * @param rest the other values, which tell most of them apart
     */
    private record Asked(String template, Record view, Map<String, Object> rest) {

        /** To look through all of the view would take as long as to write it. */
        @Override
        public int hashCode() {
            return 31 * template.hashCode() + rest.hashCode();
        }
    }

    /** Begins a bake. */
    void begin() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    String of(String template, Record view, Map<String, Object> rest, Writing writing) throws IOException, TemplateException {
        Asked asked = new Asked(template, view, rest);
        String known = before.get(asked);
        String text = known == null ? writing.write() : known;
        now.put(asked, text);
        return text;
    }

    int size() {
        return now.size();
    }
}
