package io.github.collate.source;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.WebAddress;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param position where its id stands
 * @param type of CSL: {@code webpage}, {@code article-newspaper}
 * @param titleIsDescription whether the title describes the page and is not its printed title
 * @param publisher who published it, or what it appeared in; may be empty
 * @param authors their names as a reader reads them, in order
 * @param note plain text; may be empty
 * @param csl variables of CSL as the author wrote them: texts, and lists and maps of texts
 */
public record Source(SourceId id, Position position, String type, String title, boolean titleIsDescription, String publisher,
        List<String> authors, Optional<WebAddress> url, Optional<PartialDate> issued, Optional<PartialDate> accessed,
        Optional<WebAddress> archiveUrl, Optional<Kind> kind, String note, Map<String, Object> csl) {

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        authors = List.copyOf(authors);
        csl = Map.copyOf(csl);
    }
}
