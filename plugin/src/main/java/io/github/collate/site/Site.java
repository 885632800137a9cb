package io.github.collate.site;

import io.github.collate.change.Change;
import io.github.collate.change.Changes;
import io.github.collate.claim.Judgements;
import io.github.collate.problem.Problems;
import io.github.collate.ranking.Ranking;
import io.github.collate.subject.Dataset;
import io.github.collate.tag.Tag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is known before a page is rendered; immutable.
 *
 * @param essays all, drafts too, by the paths of their pages, in the order in which they were given
 * @param pages all that the site's data, tags and essays make, in order of their paths
 * @param matters what each essay speaks of, by the essay's path
 * @param mentions what speaks of each page; drafts are not heard
 * @param tags published essays, the newest first, and then subjects under each tag
 * @param claims of all essays that make sense, essay by essay in the order of their texts; drafts' too
 * @param leanings which places of essays and comparison pages lean on which facts; drafts' too
 * @param changes of the record, whether or not there is a page for them
 * @param rankings that authors declare, collection by collection
 */
public record Site(Identity identity, Dataset data, Map<PagePath, Essay> essays, Map<PagePath, Page> pages,
        Map<PagePath, Matter> matters, Mentions mentions, SortedMap<Tag, List<Page>> tags,
        List<ResolvedClaim> claims, Leanings leanings, Changes changes, List<Ranking> rankings) {

    /** The kinds of pages that a site has when it has a template for them; of comparisons also when an author asks for one. */
    public static final List<Kind> OPTIONAL = List.of(Kind.COMPARISONS, Kind.ATTRIBUTE, Kind.BOARD, Kind.CHANGES, Kind.CORRECTIONS,
            Kind.SEARCH);

    public Site {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(data, "data");
        essays = Collections.unmodifiableMap(new LinkedHashMap<>(essays));
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        matters = Map.copyOf(matters);
        Objects.requireNonNull(mentions, "mentions");
        claims = List.copyOf(claims);
        Objects.requireNonNull(leanings, "leanings");
        Objects.requireNonNull(changes, "changes");
        rankings = List.copyOf(rankings);
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    /**
     * Resolves all references and finds all pages. Problems: those of {@link References}, {@code colliding-paths},
     * {@code unsafe-path}, those of {@link io.github.collate.claim.Claims}, those of {@link io.github.collate.ranking.Rankings} and those of {@link io.github.collate.tag.TagReader}.
     *
     * @param data what was read of it; its problems are among the given ones already
     * @param others what else is written: JBake's index, archive, feed, assets and so on; without pages for tags, which the site
     *     knows itself
     * @param sanitizesTags {@code tag.sanitize}
     * @param today the day that claims with a term are held against
     */
    public static Site resolve(Identity identity, Dataset data, List<Essay> essays, List<Page> others, boolean sanitizesTags,
            LocalDate today, Problems problems) {
        return resolve(identity, data, essays, others, sanitizesTags, today, Set.of(), List.of(), new Judgements(), problems);
    }

    /**
     * The same for a site that has pages which not every site has.
     *
     * @param optional which of the kinds {@link #OPTIONAL} the site has pages of; with {@link Kind#CHANGES} come feeds
     * @param committed changes that the repository tells, beyond those in the data
     * @param judgements what facts said of claims before
     */
    public static Site resolve(Identity identity, Dataset data, List<Essay> essays, List<Page> others, boolean sanitizesTags,
            LocalDate today, Set<Kind> optional, List<Change> committed, Judgements judgements, Problems problems) {
        return new Resolution(identity, data, essays, others, sanitizesTags, today, optional, committed, judgements, problems).site();
    }

    /** The same site over other data, which has the same subjects. */
    public Site with(Dataset other) {
        return new Site(identity, other, essays, pages, matters, mentions, tags, claims, leanings, changes, rankings);
    }

    /** The page at the path. */
    public Optional<Page> page(PagePath path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The essay whose page is at the path. */
    public Optional<Essay> essay(PagePath path) {
        return Optional.ofNullable(essays.get(path));
    }

    /** What the essay speaks of. */
    public Matter matter(Essay essay) {
        return matters.getOrDefault(essay.path(), Matter.NONE);
    }
}
