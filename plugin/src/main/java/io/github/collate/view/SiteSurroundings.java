package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.AttributeId;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.site.Addresses;
import io.github.collate.site.Kind;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The essays, comparisons and tags of a site around its data. */
public final class SiteSurroundings implements Surroundings {

    private final Site site;
    private final Leaners leaners;

    public SiteSurroundings(Site site) {
        this.site = Objects.requireNonNull(site, "site");
        this.leaners = new Leaners(site.leanings());
    }

    /** A link to any page of the site. */
    public static Link link(Page page) {
        return new Link(page.title(), page.path().href(), page.kind().word());
    }

    /** Each with how it leans on the subject's facts. What leans on them without naming the subject stands beside the facts alone. */
    @Override
    public List<MentionView> mentions(Subject subject) {
        Map<String, MentionView> leaning = leaners.on(Addresses.of(subject)).stream()
                .collect(Collectors.toMap(MentionView::href, view -> view));
        return site.mentions().of(subject).stream()
                .map(page -> leaning.getOrDefault(page.path().href(), Leaners.mention(page, List.of())))
                .toList();
    }

    @Override
    public LeaningsView leanings(Subject subject, Attribute attribute, Optional<PagePath> reading) {
        return leaners.on(subject, attribute, reading);
    }

    @Override
    public List<MentionView> leaners(Collection collection, Attribute attribute) {
        return leaners.on(Addresses.of(collection.id(), attribute.id()));
    }

    @Override
    public List<MentionView> leaners(SourceId source) {
        return leaners.on(Addresses.of(source));
    }

    @Override
    public String page(CollectionId collection, AttributeId attribute) {
        return site.page(Addresses.of(collection, attribute)).filter(page -> page.kind() == Kind.ATTRIBUTE)
                .map(page -> page.path().href()).orElse("");
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
