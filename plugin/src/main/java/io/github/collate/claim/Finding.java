package io.github.collate.claim;

import io.github.collate.collection.CollectionId;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Objects;

/**
 * What the facts say of a claim, and which they are.
 *
 * @param read the facts that were asked for, each once, in the order of asking
 * @param open those of them that keep it undecided
 * @param named the subjects that the expression names
 * @param collections those whose subjects it goes through
 * @param lapsed whether it is false only since the time is over until which it had to hold
 */
public record Finding(Verdict verdict, List<ReadFact> read, List<ReadFact> open, List<Subject> named, List<CollectionId> collections,
        boolean lapsed) {

    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        read = List.copyOf(read);
        open = List.copyOf(open);
        named = List.copyOf(named);
        collections = List.copyOf(collections);
    }
}
