package io.github.collate.view;

import io.github.collate.site.Addresses;
import io.github.collate.site.Kind;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import java.util.List;
import java.util.Objects;

/** The essays, comparisons and tags of a site around its data. */
public final class SiteSurroundings implements Surroundings {

    private final Site site;

    public SiteSurroundings(Site site) {
        this.site = Objects.requireNonNull(site, "site");
    }

    /** A link to any page of the site. */
    public static Link link(Page page) {
        return new Link(page.title(), page.path().href(), page.kind().word());
    }

    @Override
    public List<Link> mentions(Subject subject) {
        return site.mentions().of(subject).stream().map(SiteSurroundings::link).toList();
    }

    @Override
    public List<Link> citations(SourceId source) {
        return site.mentions().of(source).stream().map(SiteSurroundings::link).toList();
    }

    /** None when the site has no pages for tags; a tag that makes no path, which is reported, has none either. */
    @Override
    public List<Link> tags(Subject subject) {
        return site.page(Addresses.of(subject)).map(this::tags).orElse(List.of());
    }

    /** The same for any page. */
    public List<Link> tags(Page page) {
        return page.tags().stream()
                .filter(tag -> !site.identity().tagFolder().isEmpty())
                .filter(tag -> PagePath.isSafe(path(tag)))
                .map(tag -> new Link(tag.name(), new PagePath(path(tag)).href(), Kind.TAG.word()))
                .toList();
    }

    private String path(Tag tag) {
        return tag.path(site.identity().tagFolder(), site.identity().extension());
    }
}
