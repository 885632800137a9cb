package io.github.collate.rule;

import io.github.collate.essay.Prose;
import io.github.collate.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to be looked at.
 *
 * @param site all that is known of the data and the essays; empty when there is no collection
 * @param asOf the day that staleness is counted from
 * @param texts of all content files in Markdown, drafts too; none in a bake
 * @param pages as readers get them; none in a bake
 */
public record Examined(Optional<Site> site, LocalDate asOf, List<Prose> texts, Pages pages) {

    public Examined {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(asOf, "asOf");
        texts = List.copyOf(texts);
        Objects.requireNonNull(pages, "pages");
    }

    /** What a bake knows before any page is rendered. */
    public static Examined ofData(Site site, LocalDate asOf) {
        return new Examined(Optional.of(site), asOf, List.of(), Pages.NONE);
    }
}
