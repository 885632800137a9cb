package io.github.collate.impact;

import io.github.collate.claim.ReadFact;
import io.github.collate.site.Leaning;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A fact that says something else than it did.
 *
 * @param fact as it is now; as it was for one that is gone
 * @param before what it said; {@code not recorded} for one that is new
 * @param after what it says; {@code not recorded} for one that is gone
 * @param position where it stands now; for one that is gone, the file it stood in
 * @param leanings what leans on it, drafts too
 */
public record FactChange(Kind kind, ReadFact fact, String before, String after, Position position, List<Leaning> leanings) {

    /** What happened to it. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED;

        /** {@code changed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FactChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(position, "position");
        leanings = List.copyOf(leanings);
    }
}
