package io.github.collate.jbake;

import io.github.collate.bake.Job;
import io.github.collate.bake.Workers;
import io.github.collate.rule.Pages;
import io.github.collate.rule.RenderedPage;
import io.github.collate.rule.RenderedPage.Role;
import io.github.collate.site.PagePath;
import io.github.collate.text.Position;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** Reads pages that were rendered as a reader's browser would. */
final class RenderedSite {

    private final Settings settings;
    private final Path folder;
    private final Workers workers;
    private final TemplateFiles templates;

    /** @param folder where the pages are */
    RenderedSite(Settings settings, Path folder, Workers workers) {
        this.settings = settings;
        this.folder = folder;
        this.workers = workers;
        this.templates = new TemplateFiles(settings);
    }

    /** What a page is of. */
    private record Matter(Role role, Optional<Position> content) {

        static final Matter LIST = new Matter(Role.LIST, Optional.empty());
    }

    Pages read(List<Job> jobs, Resolved resolved, Inputs inputs) throws IOException {
        Map<String, Matter> matters = matters(resolved);
        Map<String, Set<String>> files = new TreeMap<>();
        resolved.files().keySet().forEach(path -> files.put(path, Set.of()));
        inputs.assets().forEach((path, file) -> files.put(path, isHtml(path) ? Pages.anchors(text(file.toPath())) : Set.of()));
        Defaults.assets(settings.config(), inputs.assets().keySet()).keySet().forEach(path -> files.put(path, Set.of()));
        Set<String> own = new HashSet<>();
        jobs.forEach(job -> own.add(job.path()));
        own.stream().filter(path -> !isHtml(path)).forEach(path -> files.put(path, Set.of()));
        List<RenderedPage> pages = new ArrayList<>(workers.map(jobs.stream().filter(job -> isHtml(job.path())).toList(),
                job -> page(job, matters.getOrDefault(job.path(), Matter.LIST))));
        for (String path : ofTools(own)) {
            if (isHtml(path)) {
                pages.add(Pages.read(path, Role.LIST, Optional.empty(), Position.ofFile(path), text(folder.resolve(path))));
            } else {
                files.put(path, Set.of());
            }
        }
        return new Pages(pages, files, settings.text("site.host"), "index" + settings.config().getOutputExtension());
    }

    private Map<String, Matter> matters(Resolved resolved) {
        Map<String, Matter> matters = new HashMap<>();
        for (DocumentModel document : resolved.documents()) {
            if (document.getUri() != null && document.getType() != null) {
                String path = PageList.outputPath(document.getUri(), document.getType(), document.getStatus(), settings.config())
                        .replace(File.separatorChar, '/');
                matters.put(path, new Matter(Status.PUBLISHED.equals(document.getStatus()) ? Role.READING : Role.DRAFT,
                        place(document, path, resolved)));
            }
        }
        matters.put(settings.config().getError404FileName(), new Matter(Role.MISSING, Optional.empty()));
        return matters;
    }

    private Optional<Position> place(DocumentModel document, String path, Resolved resolved) {
        if (DataDocuments.TYPES.contains(document.getType())) {
            return resolved.site().filter(site -> PagePath.isSafe(path)).flatMap(site -> site.page(new PagePath(path)))
                    .map(page -> page.source());
        }
        return Optional.ofNullable(document.getFile()).map(file -> Position.ofFile(settings.pathOf(new File(file))));
    }

    private RenderedPage page(Job job, Matter matter) {
        Position template = job instanceof PageJob page ? templates.place(page.template()) : Position.ofFile(job.path());
        return Pages.read(job.path(), matter.role(), matter.content(), template, text(folder.resolve(job.path())));
    }

    private boolean isHtml(String path) {
        return path.matches("(?i).*\\.(html?|xhtml)") || path.endsWith(settings.config().getOutputExtension());
    }

    /** Rendering tools of others write what they like. */
    private List<String> ofTools(Set<String> own) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !own.contains(path)).sorted().toList();
        }
    }

    private String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), settings.encoding());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
