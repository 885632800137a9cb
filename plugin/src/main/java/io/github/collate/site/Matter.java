package io.github.collate.site;

import io.github.collate.collection.CollectionId;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.List;

/**
 * What an essay speaks of, each thing once and in the order of its text.
 *
 * @param subjects those it links to, quotes, compares by name or bears as a tag
 * @param sources those it cites, and those of the facts that it quotes
 * @param collections those whose subjects it compares
 * @param comparisons comparison pages whose subjects it compares
 */
public record Matter(List<Subject> subjects, List<SourceId> sources, List<CollectionId> collections,
        List<PagePath> comparisons) {

    static final Matter NONE = new Matter(List.of(), List.of(), List.of(), List.of());

    public Matter {
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
        collections = List.copyOf(collections);
        comparisons = List.copyOf(comparisons);
    }
}
