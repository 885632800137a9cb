package io.github.collate.jbake;

import freemarker.template.TemplateException;
import io.github.collate.chart.Chart;
import io.github.collate.claim.Finding;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.Citation;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.Directives;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.Anchors;
import io.github.collate.site.QuotedFact;
import io.github.collate.site.References;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Statement;
import io.github.collate.view.DifferenceView;
import io.github.collate.view.FactView;
import io.github.collate.view.Link;
import io.github.collate.view.SiteSurroundings;
import io.github.collate.view.Views;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Writes what an essay's references say. All of them were looked up when the site was resolved, so each is found here. One
 * instance serves one essay, since facts are numbered through the page.
 */
final class EssayText implements Directives {

    private static final String NOT_THEN = "not recorded";

    private final References references;
    private final Views views;
    private final Components components;
    private final List<SourceId> bibliography;
    private final Map<ClaimReference, Finding> claims;
    private final Anchors anchors;
    private final String rootPath;
    private final Supplier<String> cards;

    /**
     * @param bibliography the sources listed under the essay, in the order of their numbers
     * @param claims what the facts say of claims, those of this essay among them
     * @param anchors the ids of the essay's places
     * @param rootPath from the essay's page to the site's root
     * @param cards gives each card an id that is unique on the page
     */
    EssayText(References references, Views views, Components components, List<SourceId> bibliography,
            Map<ClaimReference, Finding> claims, Anchors anchors, String rootPath, Supplier<String> cards) {
        this.references = references;
        this.views = views;
        this.components = components;
        this.bibliography = List.copyOf(bibliography);
        this.claims = claims;
        this.anchors = anchors;
        this.rootPath = rootPath;
        this.cards = cards;
    }

    /** Numbers the cards of an essay. */
    static Supplier<String> numberedCards() {
        AtomicInteger last = new AtomicInteger();
        return () -> "fact-" + last.incrementAndGet();
    }

    /** A component of the site's that failed while an essay was written. */
    static final class ComponentFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ComponentFailed(Exception cause) {
            super(cause);
        }
    }

    @Override
    public String html(SubjectReference reference) {
        Link link = link(reference);
        String text = escaped(reference.text().orElse(link.title()));
        return reference.place() == Reference.Place.LINK
                ? text
                : "<a href=\"" + escaped(rootPath + link.href()) + "\">" + text + "</a>";
    }

    @Override
    public String html(FactReference reference) {
        FactView fact = shown(reference);
        if (reference.place() != Reference.Place.TEXT) {
            return inFewWords(data(inWords(fact, reference.variant()), fact.machine()) + escaped(date(fact, reference.variant())),
                    fact.href(), reference);
        }
        try {
            return components.fact(fact, reference.variant().word(), rootPath, cards.get(), anchors.of(reference));
        } catch (IOException | TemplateException failed) {
            throw new ComponentFailed(failed);
        }
    }

    @Override
    public String html(FactDifference reference) {
        if (isUndefinedThen(reference)) {
            return "<span class=\"state\">" + NOT_THEN + "</span>";
        }
        DifferenceView difference = views.difference(found(references.difference(reference, new Problems()), reference));
        if (reference.place() != Reference.Place.TEXT) {
            return inFewWords(data(inWords(difference), difference.machine()), difference.operands().get(0).fact().href(),
                    reference);
        }
        try {
            return components.difference(difference, rootPath, cards.get(), anchors.of(reference));
        } catch (IOException | TemplateException failed) {
            throw new ComponentFailed(failed);
        }
    }

    @Override
    public String html(Citation citation) {
        return references.sources(citation, new Problems()).stream()
                .map(source -> number(source, citation.place()))
                .collect(Collectors.joining("<span class=\"vh\">, </span>", "<sup class=\"citation\">", "</sup>"));
    }

    private String number(SourceId source, Reference.Place place) {
        int number = bibliography.indexOf(source) + 1;
        return place == Reference.Place.LINK
                ? String.valueOf(number)
                : "<a href=\"#source-" + escaped(source.text()) + "\"><span class=\"vh\">Source </span>" + number + "</a>";
    }

    @Override
    public String html(ComparisonBlock block) {
        try {
            return components.comparison(views.comparison("compare-" + block.number(), block.caption().map(caption -> caption.text(this::text)).orElse(""),
                    found(references.comparison(block, new Problems()), block), anchors.page()), rootPath);
        } catch (IOException | TemplateException failed) {
            throw new ComponentFailed(failed);
        }
    }

    @Override
    public String html(ChartBlock block) {
        Optional<Chart> chart = references.chart(block, new Problems());
        if (chart.isEmpty() && references.past().isPresent()) {
            return "<p class=\"state\">" + NOT_THEN + "</p>";
        }
        try {
            return components.chart(views.chart(Anchors.of(block), block.caption().map(caption -> caption.text(this::text)).orElse(""),
                    found(chart, block)), rootPath);
        } catch (IOException | TemplateException failed) {
            throw new ComponentFailed(failed);
        }
    }

    @Override
    public String html(ClaimReference claim, String sentence) {
        if (!claims.containsKey(claim) && references.past().isPresent()) {
            return sentence;
        }
        Finding finding = found(Optional.ofNullable(claims.get(claim)), claim);
        try {
            return components.claim(views.claim(claim, finding), claim.place().name().toLowerCase(Locale.ROOT), claim.block(), sentence,
                    rootPath, cards.get(), anchors.of(claim));
        } catch (IOException | TemplateException failed) {
            throw new ComponentFailed(failed);
        }
    }

    @Override
    public String text(Reference reference) {
        if (reference instanceof SubjectReference subject) {
            return subject.text().orElseGet(() -> link(subject).title());
        }
        if (reference instanceof FactReference fact) {
            FactView shown = shown(fact);
            return inWords(shown, fact.variant()) + date(shown, fact.variant());
        }
        if (reference instanceof FactDifference difference) {
            return isUndefinedThen(difference) ? NOT_THEN : inWords(views.difference(found(references.difference(difference, new Problems()), difference)));
        }
        return "";
    }

    /** Where a card would be in the way: a heading leads to the record, a link has its own aim. */
    private String inFewWords(String html, String href, Reference reference) {
        String anchor = anchors.of(reference);
        String id = anchor.isEmpty() ? "" : " id=\"" + escaped(anchor) + "\"";
        return isInLink(reference)
                ? id.isEmpty() ? html : "<span" + id + ">" + html + "</span>"
                : "<a class=\"figure\"" + id + " href=\"" + escaped(rootPath + href) + "\">" + html + "</a>";
    }

    private static boolean isInLink(Reference reference) {
        return reference instanceof FactReference fact ? fact.place() == Reference.Place.LINK
                : ((FactDifference) reference).place() == Reference.Place.LINK;
    }

    private static String data(String text, String machine) {
        return machine.isEmpty() ? escaped(text) : "<data value=\"" + escaped(machine) + "\">" + escaped(text) + "</data>";
    }

    private FactView shown(FactReference reference) {
        QuotedFact quoted = found(references.fact(reference, new Problems()), reference);
        List<Statement> chosen = quoted.said(reference.choice());
        if (reference.choice().isMade() && chosen.size() == 1) {
            return views.said(quoted.subject(), quoted.attribute(), chosen.get(0));
        }
        if (reference.choice().isMade() || reference.variant() == FactReference.Variant.EARLIER && quoted.fact().earlier().isEmpty()) {
            return views.absent(quoted.subject(), quoted.attribute());
        }
        return reference.variant() == FactReference.Variant.EARLIER
                ? views.earlier(quoted.subject(), quoted.attribute())
                : views.fact(quoted.subject(), quoted.attribute());
    }

    /** In the record of a past day two facts may have no difference that have one today. */
    private boolean isUndefinedThen(FactDifference reference) {
        return references.past().isPresent() && references.difference(reference, new Problems()).isEmpty();
    }

    private static String inWords(DifferenceView difference) {
        return difference.text() + (difference.unit().isEmpty() ? "" : " " + difference.unit());
    }

    /** A fact where only plain words may stand: a link, a heading, a description. */
    private static String inWords(FactView fact, FactReference.Variant variant) {
        String unit = variant == FactReference.Variant.VALUE || fact.unit().isEmpty() ? "" : " " + fact.unit();
        return fact.text() + unit;
    }

    private static String date(FactView fact, FactReference.Variant variant) {
        boolean dated = variant == FactReference.Variant.DATE && !fact.asOf().text().isEmpty();
        return dated ? " (" + fact.asOf().text() + ")" : "";
    }

    private Link link(SubjectReference reference) {
        return references.isTag(reference)
                ? SiteSurroundings.link(found(references.tag(reference, new Problems()), reference))
                : views.link(found(references.subject(reference, new Problems()), reference));
    }

    private static <T> T found(Optional<T> looked, Reference reference) {
        return looked.orElseThrow(() -> new IllegalStateException("not resolved before: " + reference.position()));
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
