package io.github.collate.audit;

import io.github.collate.audit.AuditedFigure.Fate;
import io.github.collate.claim.ReadFact;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.Directives;
import io.github.collate.site.Essay;
import io.github.collate.site.Leaning;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.text.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which figures of a site's essays are bound to the data. Every fact is changed into another, the essays are written again, and what
 * reads the same as before is not bound. Claims are held against the changed facts, too.
 *
 * <p>The coverage is that of figures that are facts: those that move or that a claim holds, out of these and of typed figures that
 * equal a value of a subject which the essay speaks of. Figures that equal no such value, and cells of comparisons, do not count.
 *
 * @param essays published ones, in the order of their files
 * @param drafts how many drafts were left out
 * @param vacuous claims that no change of their facts makes false
 * @param facts how many were changed
 * @param alone those on which no essay and no comparison page leans, by their ids
 */
public record Audit(List<AuditedEssay> essays, int drafts, List<ClaimReference> vacuous, int claims, int facts, List<String> alone) {

    public Audit {
        essays = List.copyOf(essays);
        vacuous = List.copyOf(vacuous);
        alone = List.copyOf(alone);
    }

    /**
     * Audits a site.
     *
     * @param site without errors
     * @param pen what its essays are written with
     * @param sources the files of its essays, by their paths; places in one that is missing are told by its name alone
     * @param separator what ends the header of an essay
     * @param today the day that claims are held against
     */
    public static Audit of(Site site, Pen pen, Map<String, SourceFile> sources, String separator, LocalDate today) {
        List<Essay> essays = site.essays().values().stream().filter(Essay::published)
                .sorted((one, other) -> one.file().compareTo(other.file())).toList();
        Names names = new Names(site.data().subjects());
        HeldClaims claims = new HeldClaims(site, today);
        Function<Essay, Directives> now = pen.over(site);
        List<Function<Essay, Directives>> rounds = new ArrayList<>();
        for (Dataset changed : new Rounds(site).datasets()) {
            rounds.add(pen.over(site.with(changed)));
        }
        EssayAudit each = new EssayAudit(site, names, claims, separator);
        List<AuditedEssay> audited = essays.stream().map(essay -> each.of(essay,
                sources.getOrDefault(essay.file(), new SourceFile(essay.file(), "")), now, rounds)).toList();
        List<ReadFact> facts = Rounds.facts(site.data());
        Set<ReadFact> leaned = new HashSet<>();
        site.leanings().all().stream().map(Leaning::fact).forEach(leaned::add);
        return new Audit(audited, site.essays().size() - essays.size(), claims.vacuous(), site.claims().size(), facts.size(),
                facts.stream().filter(fact -> !leaned.contains(fact)).map(fact -> fact.id().toString()).toList());
    }

    /** All figures outside comparisons. */
    public List<AuditedFigure> figures() {
        return essays.stream().flatMap(essay -> essay.figures().stream()).toList();
    }

    /** The figures of one fate. */
    public Stream<AuditedFigure> figures(Fate fate) {
        return figures().stream().filter(figure -> figure.fate() == fate);
    }

    public Coverage coverage() {
        return Coverage.of(figures());
    }
}
