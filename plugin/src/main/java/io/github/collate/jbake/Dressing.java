package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.change.Change;
import io.github.collate.claim.Judgements;
import io.github.collate.site.Addresses;
import io.github.collate.site.Identity;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.view.ChangeFeeds;
import io.github.collate.view.FactViews;
import io.github.collate.view.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How the data of a site is shown, and what bakes leave to each other of it: parsed components and what they wrote, facts made ready,
 * downloads. All of it is used only where what it rests on is the same, be it the very same or equal.
 */
final class Dressing {

    private final Components components;
    private final Optional<WrittenComponents> written;
    private Optional<FactViews> facts = Optional.empty();
    private Optional<Downloads> downloads = Optional.empty();
    private Optional<Feeds> feeds = Optional.empty();
    private final Judgements judgements = new Judgements();
    private final Map<Fingerprint, String> sums = new ConcurrentHashMap<>();
    private final Set<Fingerprint> summed = ConcurrentHashMap.newKeySet();

    /** @param data that it was made of, which does not change */
    private record Downloads(Dataset data, Map<String, String> files) {}

    /** @param changes of the data, from the data and the repository */
    private record Feeds(Dataset data, List<Change> changes, Identity identity, LocalDate day, Map<String, String> files) {

        boolean isOf(Site site, LocalDate now) {
            return data == site.data() && changes.equals(site.changes().all()) && identity.equals(site.identity()) && day.equals(now);
        }
    }

    /** @param written what components wrote before; none when they may write something else each time */
    private Dressing(Settings settings, Optional<WrittenComponents> written) {
        this.written = written;
        this.components = new Components(Freemarker.modern(settings.config(), new Recording()), written);
    }

    /** That of one bake, which leaves nothing to others. */
    static Dressing of(Settings settings) {
        return new Dressing(settings, Optional.empty());
    }

    /** One for many bakes with the same templates. */
    static Dressing lasting(Settings settings, TemplateSources templates) {
        return new Dressing(settings, templates.anyUntraced() ? Optional.empty() : Optional.of(new WrittenComponents()));
    }

    /** Begins a bake. */
    void begin() {
        written.ifPresent(WrittenComponents::begin);
        sums.keySet().retainAll(summed);
        summed.clear();
    }

    Components components() {
        return components;
    }

    FactViews facts(Site site, LocalDate day, Repository repository) {
        FactViews now = facts.isPresent() ? facts.get().of(site.data(), day, repository, site.identity().host())
                : new FactViews(site.data(), day, repository, site.identity().host());
        facts = Optional.of(now);
        return now;
    }

    /** Files that are made of the data alone. */
    Map<String, String> downloads(Dataset data, Supplier<Map<String, String>> making) {
        if (downloads.filter(known -> known.data() == data).isEmpty()) {
            downloads = Optional.of(new Downloads(data, making.get()));
        }
        return downloads.get().files();
    }

    /** The feeds of a site that lists what changed. */
    Map<String, String> feeds(Site site, LocalDate day) {
        if (site.page(Addresses.changes()).isEmpty()) {
            return Map.of();
        }
        if (feeds.filter(known -> known.isOf(site, day)).isEmpty()) {
            feeds = Optional.of(new Feeds(site.data(), site.changes().all(), site.identity(), day, ChangeFeeds.of(site, day)));
        }
        return feeds.get().files();
    }

    /** What facts said of claims. */
    Judgements judgements() {
        return judgements;
    }

    /**
     * The SHA-1 of an essay's file.
     *
     * @param print of its content
     */
    String sha1(Fingerprint print, Supplier<String> making) {
        summed.add(print);
        return sums.computeIfAbsent(print, same -> making.get());
    }

    /** How many things are kept. */
    int size() {
        return written.map(WrittenComponents::size).orElse(0) + judgements.size() + summed.size();
    }
}
