package io.github.collate.view;

import io.github.collate.change.Changes;
import io.github.collate.collection.PartialDate;
import io.github.collate.site.Addresses;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.subject.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The feeds of a site that lists what changed: one of all changes, and one for each subject, as Atom and as JSON Feed. */
public final class ChangeFeeds {

    private final Site site;
    private final ChangeViews views;
    private final LocalDate day;
    private final Map<String, String> files = new TreeMap<>();

    private ChangeFeeds(Site site, LocalDate day) {
        this.site = site;
        this.views = new ChangeViews(new SourceRefs(site.data().bibliography()), new Links(site.data()));
        this.day = day;
    }

    /**
     * The feeds' texts by their paths; none when the site does not list its changes.
     *
     * @param day that stands for the day of a feed without entries, when nothing else does
     */
    public static Map<String, String> of(Site site, LocalDate day) {
        ChangeFeeds feeds = new ChangeFeeds(site, day);
        if (site.page(Addresses.changes()).isPresent()) {
            feeds.all();
        }
        return feeds.files;
    }

    private void all() {
        String title = site.identity().title();
        put("Changes: " + title, site.changes(), Addresses.changes(), Addresses.changesAtom(), Addresses.changesJson());
        for (Subject subject : site.data().subjects()) {
            put("Changes of " + subject.title() + ": " + title, site.changes().of(subject), Addresses.of(subject),
                    Addresses.changesAtom(subject), Addresses.changesJson(subject));
        }
    }

    private void put(String title, Changes changes, PagePath page, PagePath atom, PagePath json) {
        String updated = site.page(page).flatMap(Page::updated).map(PartialDate::start).orElse(day).toString();
        ChangeFeed feed = new ChangeFeed(new ChangeFeed.Heading(title, updated, site.identity().title(), site.identity().host(), page),
                changes.all(), views);
        files.put(atom.text(), feed.atom(atom));
        files.put(json.text(), feed.json(json));
    }
}
