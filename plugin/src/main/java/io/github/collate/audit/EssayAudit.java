package io.github.collate.audit;

import io.github.collate.audit.AuditedFigure.Fate;
import io.github.collate.audit.Block.Run;
import io.github.collate.audit.Block.Voice;
import io.github.collate.claim.ReadFact;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.Directives;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.Essay;
import io.github.collate.site.References;
import io.github.collate.site.Site;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Audits one essay after the other. */
final class EssayAudit {

    private static final int OPENING = 48;

    private final Site site;
    private final Names names;
    private final HeldClaims claims;
    private final String separator;
    private final References references;

    EssayAudit(Site site, Names names, HeldClaims claims, String separator) {
        this.site = site;
        this.names = names;
        this.claims = claims;
        this.separator = separator;
        this.references = References.of(site);
    }

    AuditedEssay of(Essay essay, SourceFile file, Function<Essay, Directives> now, List<Function<Essay, Directives>> rounds) {
        Text real = text(essay, now);
        List<Text> changed = rounds.stream().map(round -> text(essay, round)).toList();
        return new Reading(essay, file, real, changed).audited();
    }

    private Text text(Essay essay, Function<Essay, Directives> pen) {
        List<Reference> all = essay.body().references();
        return Text.of(essay.body().html(new MarkedText(pen.apply(essay), all)), all, names);
    }

    /** One essay. */
    private final class Reading {

        private final Essay essay;
        private final Text real;
        private final List<Text> changed;
        private final Places places;
        private final Copies copies;

        Reading(Essay essay, SourceFile file, Text real, List<Text> changed) {
            this.essay = essay;
            this.real = real;
            this.changed = changed;
            this.places = new Places(file, Places.bodyStart(file.text(), separator), real.own());
            Set<String> named = new LinkedHashSet<>();
            site.matter(essay).subjects().forEach(subject -> named.add(Names.key(subject)));
            real.blocks().forEach(block -> named.addAll(names.in(block.text())));
            this.copies = new Copies(site.data(), named);
        }

        AuditedEssay audited() {
            List<AuditedBlock> blocks = new ArrayList<>();
            Map<Integer, List<AuditedFigure>> cells = new LinkedHashMap<>();
            for (int i = 0; i < real.blocks().size(); i++) {
                Block block = real.blocks().get(i);
                List<AuditedFigure> figures = figures(block, i);
                if (block.table().isPresent()) {
                    cells.computeIfAbsent(block.table().get(), table -> new ArrayList<>()).addAll(figures);
                } else if (!figures.isEmpty()) {
                    blocks.add(new AuditedBlock(block.kind(), i + 1, opening(block.text()), figures));
                }
            }
            List<AuditedTable> tables = cells.entrySet().stream().map(cell -> new AuditedTable(
                    reference(cell.getKey()).position(),
                    (int) cell.getValue().stream().filter(figure -> figure.fate() == Fate.MOVED).count(),
                    cell.getValue().stream().filter(figure -> figure.fate() != Fate.MOVED).map(AuditedFigure::text).toList())).toList();
            return new AuditedEssay(essay.file(), essay.path().text(), essay.title(), blocks, tables);
        }

        private List<AuditedFigure> figures(Block block, int index) {
            Set<String> near = near(block);
            List<AuditedFigure> audited = new ArrayList<>();
            for (Figure figure : block.figures()) {
                Run run = block.run(figure);
                switch (run.voice()) {
                    case QUOTE, CELL -> audited.add(quoted(block, index, figure, run, near));
                    case OWN -> audited.add(typed(figure, run, near));
                    default -> { }
                }
            }
            audited.addAll(words(block));
            return audited;
        }

        private Reference reference(int number) {
            return essay.body().references().get(number);
        }

        private AuditedFigure quoted(Block block, int index, Figure figure, Run run, Set<String> near) {
            List<Figure> shown = block.quoted().get(run.reference());
            Reference reference = reference(run.reference());
            int place = shown.indexOf(figure);
            boolean isCaption = block.kind().equals("caption");
            boolean moved = changed.stream().anyMatch(text -> index >= text.blocks().size() || (isCaption
                    ? moved(text.blocks().get(index), run.reference(), place, shown)
                    : !text.blocks().get(index).shown(run.reference()).equals(block.shown(run.reference()))));
            return moved || !isCaption
                    ? new AuditedFigure(figure.text(), reference.position(), moved ? Fate.MOVED : Fate.STUCK, Rounds.names(reference))
                    : typed(figure, run, near);
        }

        /** Whether other facts show another figure there, or another number of figures: a caption's words are in part the author's. */
        private static boolean moved(Block block, int reference, int place, List<Figure> shown) {
            List<Figure> other = block.quoted().getOrDefault(reference, List.of());
            return other.size() != shown.size() || !other.get(place).text().equals(shown.get(place).text());
        }

        private AuditedFigure typed(Figure figure, Run run, Set<String> near) {
            int index = Math.max(0, figure.start() - run.start());
            Position position = run.voice() == Voice.OWN ? places.at(run.number(), index) : reference(run.reference()).position();
            List<ReadFact> equal = copies.of(figure, near);
            List<String> ids = equal.stream().map(fact -> fact.id().toString()).toList();
            if (run.claim() != Block.NONE && isHeld((ClaimReference) reference(run.claim()), figure, equal)) {
                return new AuditedFigure(figure.text(), position, Fate.HELD, ids);
            }
            Fate fate = run.aside() ? Fate.ASIDE : equal.isEmpty() ? Fate.FREE : Fate.TYPED;
            return new AuditedFigure(figure.text(), position, fate, ids);
        }

        /** A claim holds what its expression names, and what equals a fact whose change makes it false. */
        private boolean isHeld(ClaimReference claim, Figure figure, List<ReadFact> equal) {
            return !claims.isVacuous(claim) && (new Literals(claim.expression()).name(figure)
                    || equal.stream().anyMatch(fact -> claims.feels(claim, fact)));
        }

        /** Number words that a claim holds. */
        private List<AuditedFigure> words(Block block) {
            return block.runs().stream().filter(run -> run.voice() == Voice.OWN && run.claim() != Block.NONE)
                    .flatMap(run -> words(block, run)).toList();
        }

        private Stream<AuditedFigure> words(Block block, Run run) {
            ClaimReference claim = (ClaimReference) reference(run.claim());
            return claims.isVacuous(claim) ? Stream.empty()
                    : new Literals(claim.expression()).words(block.text().substring(run.start(), run.end())).stream()
                            .map(word -> new AuditedFigure(word.text(), places.at(run.number(), word.start()), Fate.HELD, List.of()));
        }

        /** The keys of the subjects that the block names. */
        private Set<String> near(Block block) {
            if (block.figures().isEmpty()) {
                return Set.of();
            }
            Set<String> named = new LinkedHashSet<>(names.in(block.text()));
            block.references().forEach(number -> subjects(reference(number)).forEach(subject -> named.add(Names.key(subject))));
            return named;
        }

        private List<Subject> subjects(Reference reference) {
            Problems told = new Problems();
            if (reference instanceof SubjectReference link) {
                return references.isTag(link) ? List.of() : references.subject(link, told).stream().toList();
            }
            if (reference instanceof FactReference fact) {
                return references.fact(fact, told).map(found -> found.subject()).stream().toList();
            }
            return reference instanceof FactDifference difference
                    ? Stream.of(difference.minuend(), difference.subtrahend()).flatMap(fact -> subjects(fact).stream()).toList()
                    : List.of();
        }

        private static String opening(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            return line.length() <= OPENING ? line : line.substring(0, Math.max(1, line.lastIndexOf(' ', OPENING))) + "…";
        }
    }
}
