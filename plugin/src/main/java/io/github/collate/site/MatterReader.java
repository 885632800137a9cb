package io.github.collate.site;

import io.github.collate.claim.Claims;
import io.github.collate.claim.Finding;
import io.github.collate.claim.ReadFact;
import io.github.collate.collection.CollectionId;
import io.github.collate.comparison.Comparison;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.Citation;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.FactReference.Variant;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import io.github.collate.problem.Problems;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what an essay speaks of, and reports what it names and the data does not have. */
final class MatterReader {

    private final References references;
    private final Map<ComparedSubjects, PagePath> comparisonPages;
    private final Claims claims;
    private final Problems problems;
    private final Map<ClaimReference, Finding> findings = new LinkedHashMap<>();
    /** By the path of their pages, since to tell whole subjects apart would mean to go through their facts. */
    private final Map<PagePath, Subject> subjects = new LinkedHashMap<>();
    private final Set<SourceId> sources = new LinkedHashSet<>();
    private final Set<CollectionId> collections = new LinkedHashSet<>();
    private final Set<PagePath> comparisons = new LinkedHashSet<>();
    private final List<Leaning> leanings = new ArrayList<>();
    private final Page page;
    private final boolean published;
    private Anchors anchors = Anchors.NONE;

    /**
     * @param page the essay's
     * @param published whether readers find it
     */
    MatterReader(Page page, boolean published, References references, Map<ComparedSubjects, PagePath> comparisonPages, Claims claims, Problems problems) {
        this.page = page;
        this.published = published;
        this.references = references;
        this.claims = claims;
        this.comparisonPages = comparisonPages;
        this.problems = problems;
    }

    Matter read(Essay essay) {
        anchors = Anchors.of(page.path(), essay.body());
        essay.body().references().forEach(this::read);
        for (Tag tag : page.tags()) {
            references.named(tag.name()).forEach(this::add);
        }
        return new Matter(List.copyOf(subjects.values()), List.copyOf(sources), List.copyOf(collections), List.copyOf(comparisons));
    }

    private void read(Reference reference) {
        if (reference instanceof SubjectReference link && references.isTag(link)) {
            references.tag(link, problems);
        } else if (reference instanceof SubjectReference link) {
            references.subject(link, problems).ifPresent(this::add);
        } else if (reference instanceof FactReference fact) {
            references.fact(fact, problems).ifPresent(quoted -> {
                read(shown(quoted, fact), quoted.subject());
                lean(Leaning.Way.QUOTE, fact, quoted);
            });
        } else if (reference instanceof FactDifference difference) {
            references.difference(difference, problems).ifPresent(found -> {
                read(found.minuend().fact().statements(), found.minuend().subject());
                read(found.subtrahend().fact().statements(), found.subtrahend().subject());
                lean(Leaning.Way.QUOTE, difference, found.minuend());
                lean(Leaning.Way.QUOTE, difference, found.subtrahend());
            });
        } else if (reference instanceof Citation citation) {
            sources.addAll(references.sources(citation, problems));
        } else if (reference instanceof ComparisonBlock block) {
            read(block);
        } else if (reference instanceof ChartBlock block) {
            read(block);
        } else if (reference instanceof ClaimReference claim) {
            read(claim);
        }
    }

    /** Facts whose values could not be read would make claims false that are not. */
    private void read(ClaimReference claim) {
        if (references.areComplete()) {
            claims.judge(claim).ifPresent(finding -> {
                finding.named().forEach(this::add);
                collections.addAll(finding.collections());
                findings.put(claim, finding);
                finding.read().forEach(fact -> lean(Leaning.Way.CLAIM, claim, fact));
            });
        }
    }

    /** What the facts say of the claims that were read, in the order of the text. */
    Map<ClaimReference, Finding> findings() {
        return Collections.unmodifiableMap(findings);
    }

    private static List<Statement> shown(QuotedFact quoted, FactReference reference) {
        return reference.choice().isMade() ? quoted.said(reference.choice())
                : reference.variant() == Variant.EARLIER ? quoted.fact().earlier().stream().toList() : quoted.fact().statements();
    }

    private void read(List<Statement> statements, Subject subject) {
        add(subject);
        statements.forEach(statement -> sources.addAll(statement.sources()));
    }

    /** A table of all subjects speaks of their collection, not of each. */
    private void read(ComparisonBlock block) {
        block.caption().ifPresent(caption -> caption.facts().forEach(this::read));
        references.comparison(block, problems).ifPresent(comparison -> {
            collections.add(comparison.collection().id());
            leanings.addAll(cells(page, published, block.position(), Anchors.of(block), comparison));
            if (!block.subjects().isEmpty()) {
                comparison.subjects().forEach(this::add);
                Optional.ofNullable(comparisonPages.get(ComparedSubjects.of(comparison))).ifPresent(comparisons::add);
            }
        });
    }

    /** A chart leans on what it shows as a table does, and on what it names for want of a value. */
    private void read(ChartBlock block) {
        block.caption().ifPresent(caption -> caption.facts().forEach(this::read));
        references.chart(block, problems).ifPresent(chart -> {
            collections.add(chart.comparison().collection().id());
            chart.facts().forEach(fact -> lean(Leaning.Way.TABLE, block, fact));
            if (!block.subjects().isEmpty()) {
                chart.comparison().subjects().forEach(this::add);
            }
        });
    }

    private void lean(Leaning.Way way, Reference place, QuotedFact quoted) {
        lean(way, place, new ReadFact(quoted.subject(), quoted.attribute()));
    }

    private void lean(Leaning.Way way, Reference place, ReadFact fact) {
        leanings.add(new Leaning(page, published, way, place.position(), anchors.of(place), fact));
    }

    /** A table leans on each of its cells. */
    static List<Leaning> cells(Page page, boolean published, Position position, String anchor, Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> comparison.subjects().stream().map(subject -> new ReadFact(subject, row.attribute())))
                .map(fact -> new Leaning(page, published, Leaning.Way.TABLE, position, anchor, fact))
                .toList();
    }

    /** What leans on which fact, in the order of the text. */
    List<Leaning> leanings() {
        return List.copyOf(leanings);
    }

    private void add(Subject subject) {
        subjects.put(Addresses.of(subject), subject);
    }
}
