package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of an index in a site, before a bake and after it.
 *
 * @param put the paths of those that the bake made, whether or not they are others
 */
record LaidFiles(Map<String, String> before, Map<String, String> after, List<String> put) implements Shelf {

    LaidFiles(Map<String, String> before) {
        this(before, new TreeMap<>(), new ArrayList<>());
    }

    @Override
    public boolean has(String path, String print) {
        return before.containsKey(path) && Layout.print(before.get(path)).equals(print);
    }

    @Override
    public void keep(String path) {
        assertThat(after.put(path, before.get(path))).as("kept once: " + path).isNull();
    }

    @Override
    public void put(String path, String print, String text) {
        assertThat(print).isEqualTo(Layout.print(text));
        assertThat(after.put(path, text)).as("made once: " + path).isNull();
        put.add(path);
    }
}
