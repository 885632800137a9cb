package io.github.collate.jbake;

import io.github.collate.card.Card;
import io.github.collate.card.Cards;
import io.github.collate.site.Addresses;
import io.github.collate.site.Essay;
import io.github.collate.site.Kind;
import io.github.collate.site.LinkedData;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.subject.Subject;
import io.github.collate.view.HeadView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;

/** What stands in the heads of pages: from the site for its own pages, from here for those that JBake makes of itself. */
final class PageHeads implements Heads {

    private static final int DESCRIPTION = 200;
    private static final Map<String, String> TITLES =
            Map.of("archive", "Essays", "tags", "Tags", "error404", "Not found", "feed", "Feed", "sitemap", "Sitemap");

    private final Site site;
    private final LinkedData linkedData;
    private final Function<Essay, String> descriptions;
    private final Map<PagePath, Subject> subjects;
    private final Map<PagePath, Card> cards;

    /**
     * @param descriptions of essays that have no summary of their own; may be called by many threads
     * @param cards pictures for sharing
     */
    PageHeads(Site site, Function<Essay, String> descriptions, Map<PagePath, Card> cards) {
        this.cards = Map.copyOf(cards);
        this.site = site;
        this.linkedData = new LinkedData(site);
        this.descriptions = descriptions;
        this.subjects = site.data().subjects().stream()
                .collect(Collectors.toUnmodifiableMap(Addresses::of, subject -> subject, (one, other) -> one));
    }

    @Override
    public Optional<HeadView> of(String path, DocumentModel content, Optional<String> tag) {
        if (!PagePath.isSafe(path)) {
            return Optional.empty();
        }
        PagePath where = new PagePath(path);
        return Optional.of(site.page(where)
                .filter(page -> page.kind() != Kind.TAG)
                .map(this::of)
                .orElseGet(() -> other(where, content, tag)));
    }

    private HeadView of(Page page) {
        String about = page.about().isBlank() ? site.essay(page.path()).map(descriptions).orElse("") : page.about();
        return new HeadView(page.title(), shortened(about), site.identity().address(page.path()),
                page.kind() == Kind.ESSAY ? "article" : "website", feeds(page), linkedData.of(page), picture(page.path()));
    }

    private HeadView other(PagePath path, DocumentModel content, Optional<String> tag) {
        String title = tag.map(name -> "Tag: " + name).or(() -> Optional.ofNullable(content.getTitle()))
                .orElseGet(() -> TITLES.getOrDefault(content.getType(), site.identity().title()));
        String description = tag.map(name -> "Essays and records under the tag " + name + ".")
                .orElse(site.identity().description());
        return new HeadView(title, shortened(description), site.identity().address(path), "website", List.of(), "", HeadView.Picture.NONE);
    }

    private HeadView.Picture picture(PagePath page) {
        return Optional.ofNullable(cards.get(page)).map(card -> new HeadView.Picture(
                site.identity().address(new PagePath(Cards.path(page))), card.alt(), Card.WIDTH, Card.HEIGHT)).orElse(HeadView.Picture.NONE);
    }

    /** Of changes, on pages that show facts. */
    private List<HeadView.Feed> feeds(Page page) {
        if (page.kind() == Kind.ESSAY || site.page(Addresses.changes()).isEmpty()) {
            return List.of();
        }
        List<HeadView.Feed> feeds = new ArrayList<>();
        Optional.ofNullable(subjects.get(page.path())).ifPresent(subject ->
                add(feeds, "Changes of " + subject.title(), Addresses.changesAtom(subject), Addresses.changesJson(subject)));
        add(feeds, "Changes", Addresses.changesAtom(), Addresses.changesJson());
        return feeds;
    }

    private static void add(List<HeadView.Feed> feeds, String title, PagePath atom, PagePath json) {
        feeds.add(new HeadView.Feed(title, atom.href(), "application/atom+xml"));
        feeds.add(new HeadView.Feed(title, json.href(), "application/feed+json"));
    }

    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', DESCRIPTION - 1);
        return text.substring(0, end > 0 ? end : DESCRIPTION - 1) + "…";
    }
}
