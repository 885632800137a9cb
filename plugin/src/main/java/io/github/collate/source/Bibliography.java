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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sources of the site, by their ids. */
public final class Bibliography {

    private static final String FOLDER = "/sources/";

    private final Map<SourceId, Source> sources;
    /** Asked for each fact: a map that compares hashes before ids. */
    private final Map<SourceId, Source> found;
    private final boolean complete;

    /** @param complete whether all files could be read; else nobody can say that a source is not there */
    Bibliography(Map<SourceId, Source> sources, boolean complete) {
        this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        this.found = new HashMap<>(sources);
        this.complete = complete;
    }

    /**
     * Reads the files under {@code data/sources/}: YAML maps from ids to sources, or CSL-JSON as reference managers export
     * it. A source with a problem is kept under its id where it can be, so that facts that name it are not reported too.
     *
     * @param problems a file that is not UTF-8 is not among the files any more, but has a problem already
     */
    public static Bibliography read(List<SourceFile> files, Problems problems) {
        boolean allDecoded = problems.all().stream().noneMatch(problem -> problem.position().file().contains(FOLDER));
        SourceReader reader = new SourceReader(problems);
        List<Optional<Node>> roots = files.stream().sorted(Comparator.comparing(SourceFile::path)).map(file -> file.path().endsWith(".json")
                ? Json.read(file.path(), file.text(), problems)
                : Yaml.read(file.path(), file.text(), problems)).toList();
        roots.forEach(root -> root.ifPresent(reader::read));
        return new Bibliography(reader.sources(), roots.stream().allMatch(Optional::isPresent) && allDecoded);
    }

    /** Whether both have equal sources. */
    public boolean isLike(Bibliography other) {
        return complete == other.complete && sources.equals(other.sources);
    }

    /** All, in order of their ids. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(found.get(id));
    }

    /** The id that an author wrote, if there is such a source; else nothing, and a problem {@code unknown-source}. */
    public Optional<SourceId> find(Scalar written, Problems problems) {
        String text = written.text().strip();
        Optional<SourceId> id = Optional.of(text).filter(SourceId::accepts).map(SourceId::new).filter(found::containsKey);
        if (id.isEmpty() && complete) {
            List<String> known = sources.keySet().stream().map(SourceId::text).toList();
            problems.error(written.position(), "unknown-source", "\"" + text + "\" is not the id of a source under data/sources."
                    + NearNames.hint(text, known));
        }
        return id;
    }
}
