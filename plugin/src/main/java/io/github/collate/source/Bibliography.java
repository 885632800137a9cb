package io.github.collate.source;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Json;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Yaml;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sources of the site, by their ids. */
public final class Bibliography {

    private final Map<SourceId, Source> sources;

    Bibliography(Map<SourceId, Source> sources) {
        this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * Reads the files under {@code data/sources/}: YAML maps from ids to sources, or CSL-JSON as reference managers export
     * it. A source with a problem is kept under its id where it can be, so that facts that name it are not reported too.
     */
    public static Bibliography read(List<SourceFile> files, Problems problems) {
        SourceReader reader = new SourceReader(problems);
        files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
            Optional<Node> root = file.path().endsWith(".json")
                    ? Json.read(file.path(), file.text(), problems)
                    : Yaml.read(file.path(), file.text(), problems);
            root.ifPresent(reader::read);
        });
        return new Bibliography(reader.sources());
    }

    /** All, in order of their ids. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The id that an author wrote, if there is such a source; else nothing, and a problem {@code unknown-source}. */
    public Optional<SourceId> find(Scalar written, Problems problems) {
        String text = written.text().strip();
        Optional<SourceId> id = Optional.of(text).filter(SourceId::accepts).map(SourceId::new).filter(sources::containsKey);
        if (id.isEmpty()) {
            List<String> known = sources.keySet().stream().map(SourceId::text).toList();
            problems.error(written.position(), "unknown-source", "\"" + text + "\" is not the id of a source under data/sources."
                    + NearNames.hint(text, known));
        }
        return id;
    }
}
