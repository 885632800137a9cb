package io.github.collate.rule;

import io.github.collate.essay.Prose;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
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
        for (RenderedPage page : examined.pages().all()) {
            Optional<Prose> text = page.content().map(place -> texts.get(place.file()));
            for (RenderedPage.Link link : page.links()) {
                Pages.Target target = examined.pages().target(page, link.target());
                if (target.isBroken() && !isOfText(examined.pages(), page, text, target, report)) {
                    faults.computeIfAbsent(new Fault(page.template(), target.key()), fault -> new ArrayList<>())
                            .add(new Sight(page.path(), link.target(), target.fault()));
                }
            }
        }
        faults.forEach((fault, sights) -> report.accept(ofTemplate(fault.template(), sights)));
    }

    /** Whether the page's own text has the link; then it is told where it stands there. */
    private static boolean isOfText(Pages pages, RenderedPage page, Optional<Prose> text, Pages.Target target,
            Consumer<Found> report) {
        boolean found = false;
        for (Prose.Link link : text.map(Prose::links).orElse(List.of())) {
            List<String> targets = link.form() == Prose.Form.HTML
                    ? Html.ofTag(link.target()).stream().map(RenderedPage.Link::target).toList() : List.of(link.target());
            for (String written : targets) {
                if (means(pages, page, text.get().file(), written, target)) {
                    report.accept(new Found(link.position(), target.fault(), Map.of(About.PAGE, page.path(), About.LINK, written)));
                    found = true;
                }
            }
        }
        return found;
    }

    /** JBake may have rewritten the path of an image so that it is seen from the text's own folder. */
    private static boolean means(Pages pages, RenderedPage page, String file, String written, Pages.Target target) {
        String besideText = file.substring(file.indexOf('/') + 1);
        return pages.target(page, written).key().equals(target.key())
                || pages.target(besideText, "", written).key().equals(target.key());
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
