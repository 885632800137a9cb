package io.github.collate.rule;

import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A page that readers should find and to which no other page links. */
final class OrphanPage implements Rule {

    @Override
    public String id() {
        return "orphan-page";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "No other page links to the page of an essay, a subject, a source or other data.";
    }

    @Override
    public String help() {
        return "Link to it from a page or a template. Feeds, the sitemap, drafts and the page for what is not found do not count.";
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        Pages pages = examined.pages();
        Set<String> linked = new HashSet<>();
        for (RenderedPage page : pages.all()) {
            if (page.role() != RenderedPage.Role.MISSING && page.role() != RenderedPage.Role.DRAFT) {
                page.links().stream().filter(RenderedPage.Link::followed)
                        .flatMap(link -> pages.target(page, link.target()).path().stream())
                        .filter(path -> !path.equals(page.path())).forEach(linked::add);
            }
        }
        for (RenderedPage page : pages.all()) {
            if (page.role() == RenderedPage.Role.READING && !pages.isFront(page) && !linked.contains(page.path())) {
                report.accept(new Found(page.content().orElse(page.template()), "No other page links to " + page.path()
                        + ", so that nobody finds it. Link to it, or remove it.", About.PAGE, page.path()));
            }
        }
    }
}
