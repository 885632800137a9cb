package io.github.collate.jbake;

import io.github.collate.bake.Workers;
import io.github.collate.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;

/**
 * The content files of a site, read: those in Markdown taken apart, the others as JBake's engines made them.
 *
 * @param items in JBake's order of files
 */
record Content(List<Item> items) {

    Content {
        items = List.copyOf(items);
    }

    /** A content file: one of the two is there. */
    record Item(ContentFile file, Optional<MarkdownFiles.Parsed> markdown, Optional<DocumentModel> document) {}

    /** Reads all files, those in Markdown side by side. */
    static Content read(List<ContentFile> files, MarkdownFiles markdown, Documents documents, Workers workers,
            Problems problems) {
        markdown.begin(problems);
        List<Optional<Item>> parsed = workers.map(files, file -> MarkdownFiles.accepts(file)
                ? markdown.read(file).map(taken -> new Item(file, Optional.of(taken), Optional.empty()))
                : Optional.empty());
        markdown.keepOnly(files.stream().filter(MarkdownFiles::accepts).toList());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            ContentFile file = files.get(i);
            if (MarkdownFiles.accepts(file)) {
                parsed.get(i).ifPresent(items::add);
            } else {
                documents.read(file, problems)
                        .ifPresent(document -> items.add(new Item(file, Optional.empty(), Optional.of(document))));
            }
        }
        return new Content(items);
    }

    /** The texts in Markdown. */
    List<MarkdownFiles.Parsed> markdown() {
        return items.stream().map(Item::markdown).flatMap(Optional::stream).toList();
    }
}
