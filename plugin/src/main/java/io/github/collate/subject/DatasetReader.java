package io.github.collate.subject;

import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.Definition;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Yaml;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what each file under {@code data/} is, and reads it. */
final class DatasetReader {

    private static final String DEFINITION = "_collection.yaml";
    private static final String SOURCES = "sources";
    /** Folders of the site that a collection of that name would write into. */
    private static final Set<String> TAKEN = Set.of("changes", "compare", "data", "search", "tags");

    private final String dataFolder;
    private final List<SourceFile> files;
    private final Problems problems;
    private final List<Collection> collections = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<CollectionId, Set<String>> namesOfSubjects = new HashMap<>();

    DatasetReader(String dataFolder, List<SourceFile> files, Problems problems) {
        this.dataFolder = dataFolder;
        this.files = List.copyOf(files);
        this.problems = problems;
    }

    Dataset read() {
        Bibliography bibliography = Bibliography.read(sources(), problems);
        folders().forEach((folder, inFolder) -> {
            if (inFolder.stream().anyMatch(file -> file.name().equals(DEFINITION))) {
                readFolder(folder, inFolder, bibliography);
            }
        });
        new ComparisonCheck(collections, namesOfSubjects, problems).run();
        return new Dataset(collections, subjects, bibliography);
    }

    private List<SourceFile> sources() {
        return files.stream()
                .filter(file -> parts(file).length > 1 && parts(file)[0].equals(SOURCES))
                .filter(file -> isYaml(file) || file.name().endsWith(".json"))
                .toList();
    }

    /** YAML files directly in a folder under data, by the folder's name. */
    private Map<String, List<SourceFile>> folders() {
        return files.stream()
                .filter(file -> parts(file).length == 2 && !parts(file)[0].equals(SOURCES) && isYaml(file))
                .collect(Collectors.groupingBy(file -> parts(file)[0], TreeMap::new, Collectors.toList()));
    }

    /** The file's path from the data folder. */
    private String[] parts(SourceFile file) {
        return file.path().startsWith(dataFolder + "/") ? file.path().substring(dataFolder.length() + 1).split("/") : new String[0];
    }

    private static boolean isYaml(SourceFile file) {
        return file.name().endsWith(".yaml") || file.name().endsWith(".yml");
    }

    private void readFolder(String folder, List<SourceFile> inFolder, Bibliography bibliography) {
        SourceFile definition = inFolder.stream().filter(file -> file.name().equals(DEFINITION)).findFirst().orElseThrow();
        Map<SubjectId, SourceFile> named = subjectFiles(inFolder);
        Map<SubjectId, Node> roots = new TreeMap<>();
        named.forEach((id, file) -> node(file).ifPresent(root -> roots.put(id, root)));
        Optional<CollectionId> id = collectionId(folder, definition);
        Optional<Collection> collection = node(definition)
                .flatMap(root -> Definition.read(id.orElse(new CollectionId("unnamed")), definition.path(), root, problems));
        if (collection.isEmpty()) {
            return;
        }
        SubjectReader reader = new SubjectReader(collection.get(), bibliography, problems);
        roots.forEach((subject, root) -> reader.read(subject, named.get(subject).path(), root).ifPresent(subjects::add));
        collections.add(collection.get());
        namesOfSubjects.put(collection.get().id(), named.keySet().stream().map(SubjectId::text).collect(Collectors.toSet()));
    }

    private Optional<Node> node(SourceFile file) {
        return Yaml.read(file.path(), file.text(), problems);
    }

    private Optional<CollectionId> collectionId(String folder, SourceFile definition) {
        if (CollectionId.accepts(folder) && !TAKEN.contains(folder)) {
            return Optional.of(new CollectionId(folder));
        }
        String proposal = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String reason = TAKEN.contains(folder)
                ? " cannot name a collection: the site has pages of its own under that name."
                : " cannot name a collection: the folder's name holds small letters a to z, digits and hyphens.";
        problems.error(Position.ofFile(definition.path()), "bad-id", "\"" + folder + "\"" + reason + " Rename the folder"
                + (CollectionId.accepts(proposal) && !TAKEN.contains(proposal) ? " to \"" + proposal + "\"." : "."));
        return Optional.empty();
    }

    private Map<SubjectId, SourceFile> subjectFiles(List<SourceFile> inFolder) {
        Map<SubjectId, SourceFile> named = new TreeMap<>();
        inFolder.stream()
                .filter(file -> !file.name().equals(DEFINITION))
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(file -> subjectId(file).ifPresent(id -> {
                    SourceFile first = named.putIfAbsent(id, file);
                    if (first != null) {
                        problems.error(Position.ofFile(file.path()), "duplicate-id",
                                "The subject \"" + id + "\" has two files, this one and " + first.path() + ". Keep one.");
                    }
                }));
        return named;
    }

    private Optional<SubjectId> subjectId(SourceFile file) {
        // macOS hands out names with accents as characters of their own; the composed form is what authors type.
        String stem = Normalizer.normalize(file.name().replaceAll("\\.ya?ml$", ""), Normalizer.Form.NFC);
        if (SubjectId.accepts(stem)) {
            return Optional.of(new SubjectId(stem));
        }
        problems.error(Position.ofFile(file.path()), "bad-id", "\"" + stem + "\" cannot be the id of a subject: a file's name "
                + "holds small letters, digits and hyphens, and may start with a dot"
                + (stem.equals("index") ? "; \"index\" is the collection's own page" : "") + ". Rename it"
                + (stem.equals("index") ? "." : " to \"" + SubjectId.proposal(stem) + ".yaml\"."));
        return Optional.empty();
    }
}
