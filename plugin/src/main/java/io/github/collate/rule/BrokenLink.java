package io.github.collate.rule;

import io.github.collate.essay.Prose;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A link within the site, or an address of a file of its, that leads nowhere; of pages as they were rendered. */
final class BrokenLink implements Rule {

    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "broken-link";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String about() {
        return "A link within the site leads to a page, a file or an anchor that is not there.";
    }

    @Override
    public String help() {
        return "Correct the link, or make what it leads to. Addresses of other sites are not asked for.";
    }

    /** Links of one template to one place on many pages are one fault. */
    private record Fault(Position template, String key) implements Comparable<Fault> {

        @Override
        public int compareTo(Fault other) {
            int byTemplate = template.compareTo(other.template);
            return byTemplate != 0 ? byTemplate : key.compareTo(other.key);
        }
    }

    private record Sight(String page, String link, String fault) {}

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        Map<String, Prose> texts = examined.texts().stream().collect(Collectors.toMap(Prose::file, Function.identity()));
        Map<Fault, List<Sight>> faults = new TreeMap<>();
        examined.pages().all().forEach(page ->
                examine(examined.pages(), page, page.content().map(place -> texts.get(place.file())), faults, report));
        faults.forEach((fault, sights) -> report.accept(ofTemplate(fault.template(), sights)));
    }

    /** What the page's own text has is told where it stands there. */
    private static void examine(Pages pages, RenderedPage page, Optional<Prose> text, Map<Fault, List<Sight>> faults,
            Consumer<Found> report) {
        Map<String, Sight> broken = new LinkedHashMap<>();
        for (RenderedPage.Link link : page.links()) {
            Pages.Target target = pages.target(page, link.target());
            if (target.isBroken()) {
                broken.putIfAbsent(target.key(), new Sight(page.path(), link.target(), target.fault()));
            }
        }
        Map<String, Set<Written>> written = broken.isEmpty() || text.isEmpty() ? Map.of() : written(pages, page, text.get());
        broken.forEach((key, sight) -> {
            if (written.containsKey(key)) {
                written.get(key).forEach(link -> report.accept(new Found(link.position(), sight.fault(),
                        Map.of(About.PAGE, page.path(), About.LINK, link.target()))));
            } else {
                faults.computeIfAbsent(new Fault(page.template(), key), fault -> new ArrayList<>()).add(sight);
            }
        });
    }

    /** A link as its text has it. */
    private record Written(Position position, String target) {}

    /**
     * The links of a page's own text by where they lead, seen from the page; and from the text's own folder too, since JBake may have
     * rewritten the paths of images so.
     */
    private static Map<String, Set<Written>> written(Pages pages, RenderedPage page, Prose text) {
        String besideText = text.file().substring(text.file().indexOf('/') + 1);
        Map<String, Set<Written>> links = new HashMap<>();
        for (Prose.Link link : text.links()) {
            List<String> targets = link.form() == Prose.Form.HTML
                    ? Html.ofTag(link.target()).stream().map(RenderedPage.Link::target).toList() : List.of(link.target());
            for (String target : targets) {
                for (String key : List.of(pages.target(page, target).key(), pages.target(besideText, "", target).key())) {
                    links.computeIfAbsent(key, place -> new LinkedHashSet<>()).add(new Written(link.position(), target));
                }
            }
        }
        return links;
    }

    private static Found ofTemplate(Position template, List<Sight> sights) {
        Sight first = sights.get(0);
        Set<String> pages = sights.stream().map(Sight::page).collect(Collectors.toCollection(TreeSet::new));
        String where = pages.size() == 1 ? "On the page " + first.page() + ", "
                : "On " + pages.size() + " pages (" + pages.stream().limit(SHOWN).collect(Collectors.joining(", "))
                        + (pages.size() > SHOWN ? " and so on" : "") + "), ";
        return new Found(template, where + first.fault(), Map.of(About.PAGE, first.page(), About.LINK, first.link()));
    }
}
