package io.github.collate.site;

import io.github.collate.chart.Chart;
import io.github.collate.chart.ChartReader;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.PartialDate;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Request;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.Citation;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.FactReference.Choice;
import io.github.collate.essay.FactReference.Variant;
import io.github.collate.essay.SubjectReference;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Difference;
import io.github.collate.subject.Fact;
import io.github.collate.subject.FactId;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up what essays name. Each method finds the thing, or finds nothing and says why; a thing whose own file has a problem
 * is not complained of a second time. May be used by several threads.
 */
public final class References {

    private static final String DEFINITION = "_collection.yaml";

    private final Dataset data;
    private final TagPages tags;
    private final Map<String, List<Subject>> subjects;
    private final Set<String> brokenFiles;
    /** Whether the definition of a collection could not be read, so that nothing can be said of its subjects. */
    private final boolean lacksCollection;

    /** @param sofar what was found wrong while the data was read */
    References(Dataset data, TagPages tags, Problems sofar) {
        this.data = data;
        this.tags = tags;
        this.subjects = data.subjects().stream().collect(Collectors.groupingBy(subject -> subject.id().text()));
        this.brokenFiles = sofar.all().stream().filter(Problem::isError).map(problem -> problem.position().file())
                .collect(Collectors.toUnmodifiableSet());
        this.lacksCollection = brokenFiles.stream().anyMatch(file -> file.endsWith("/" + DEFINITION)
                && data.collections().stream().noneMatch(known -> known.path().equals(file)));
    }

    /** For a site without problems. */
    public static References of(Site site) {
        return new References(site.data(), TagPages.of(site.identity(), site.tags().keySet()), new Problems());
    }

    /** The day whose record this is; empty for the record as it stands. */
    public Optional<LocalDate> past() {
        return data.past();
    }

    /** Whether all data was read without an error. */
    boolean areComplete() {
        return brokenFiles.stream().noneMatch(file -> file.matches(".*\\.(ya?ml|json)"));
    }

    /** Whether the page of a tag is meant, as in {@code [[tags/retention]]}. */
    public boolean isTag(SubjectReference reference) {
        return tags.isMeantBy(reference);
    }

    /** Reports {@code unknown-tag}. */
    public Optional<Page> tag(SubjectReference reference, Problems problems) {
        return tags.find(reference, problems)
                .map(tag -> Page.plain(tags.path(tag), Kind.TAG, tag.name(), reference.position()));
    }

    /** Reports {@code unknown-subject}, {@code unknown-collection} or {@code ambiguous-subject}. */
    public Optional<Subject> subject(SubjectReference reference, Problems problems) {
        return subject(reference.collection(), reference.subject(), reference.position(), "[[%s]]", problems);
    }

    /**
     * Reports what {@link #subject} reports, and {@code unknown-attribute}, {@code unrecorded-fact}, {@code no-earlier-value} or
     * {@code no-such-value}. In the record of a past day the last three are warnings, and a fact that was not there yet is unknown.
     */
    public Optional<QuotedFact> fact(FactReference reference, Problems problems) {
        String form = "{{%s." + reference.attribute() + "}}";
        Optional<QuotedFact> quoted = subject(reference.collection(), reference.subject(), reference.position(), form, problems)
                .flatMap(subject -> fact(subject, reference, problems));
        boolean none = reference.variant() == Variant.EARLIER && quoted.filter(found -> found.fact().earlier().isEmpty()).isPresent();
        if (none && past().isPresent()) {
            then(reference.position(), "no-earlier-value", quoted.get().fact().id() + " had no earlier value", problems);
        } else if (none) {
            problems.error(reference.position(), "no-earlier-value", quoted.get().fact().id()
                    + " has no earlier value. Add a step of kind \"changed\" to its history in "
                    + quoted.get().subject().path() + ".");
            return Optional.empty();
        }
        return reference.choice().isMade() ? quoted.filter(found -> isOneValue(reference, found, problems)) : quoted;
    }

    private boolean isOneValue(FactReference reference, QuotedFact quoted, Problems problems) {
        Choice choice = reference.choice();
        long meant = quoted.said(choice).size();
        if (meant != 1 && past().isPresent()) {
            then(reference.position(), "no-such-value", quoted.fact().id() + " had no value of " + choice.text(), problems);
            return true;
        }
        if (meant != 1) {
            String all = quoted.fact().said(Optional.empty(), Optional.empty()).stream()
                    .map(said -> said.text() + " (" + Stream.concat(said.asOf().map(PartialDate::machine).stream(),
                            said.sources().stream().map(source -> "@" + source)).collect(Collectors.joining(", ")) + ")")
                    .collect(Collectors.joining("; "));
            problems.error(reference.position(), "no-such-value", quoted.fact().id() + " has " + (meant == 0 ? "no value" : meant
                    + " values") + " of " + choice.text() + ". Choose one by its date or its source: " + all + ".");
        }
        return meant == 1;
    }

    /** Reports what {@link #fact} reports for either, and {@code incomparable-facts}; a warning in the record of a past day. */
    public Optional<QuotedDifference> difference(FactDifference reference, Problems problems) {
        Optional<QuotedFact> minuend = fact(reference.minuend(), problems);
        Optional<QuotedFact> subtrahend = fact(reference.subtrahend(), problems);
        if (minuend.isEmpty() || subtrahend.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new QuotedDifference(minuend.get(), subtrahend.get(),
                    Difference.of(minuend.get().fact(), subtrahend.get().fact())));
        } catch (Difference.Undefined reason) {
            if (past().isPresent()) {
                then(reference.position(), "incomparable-facts", minuend.get().fact().id() + " and "
                        + subtrahend.get().fact().id() + " had no difference", problems);
                return Optional.empty();
            }
            problems.error(reference.position(), "incomparable-facts", minuend.get().fact().id() + " and "
                    + subtrahend.get().fact().id() + " cannot be subtracted: " + reason.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** Reports {@code unknown-source} for each that is not there. */
    public List<SourceId> sources(Citation citation, Problems problems) {
        return citation.sources().stream()
                .flatMap(written -> data.bibliography().find(written, problems).stream())
                .distinct()
                .toList();
    }

    /** Reports what {@link Request#resolve} reports. */
    public Optional<Comparison> comparison(ComparisonBlock block, Problems problems) {
        if (lacksCollection) {
            return Optional.empty();
        }
        List<Scalar> subjects = block.subjects().stream().filter(subject -> !isBroken(subject.text())).toList();
        return new Request(block.position(), block.collection(), subjects, block.attributes()).resolve(data, problems);
    }

    /** Reports what {@link ChartReader#read} reports; what the values of a past day do not give is a warning. */
    public Optional<Chart> chart(ChartBlock block, Problems problems) {
        if (lacksCollection) {
            return Optional.empty();
        }
        List<Scalar> known = block.subjects().stream().filter(subject -> !isBroken(subject.text())).toList();
        ChartBlock readable = new ChartBlock(block.position(), block.number(), block.kind(), block.collection(), known, block.attributes(),
                block.scale(), block.caption());
        Problems ofValues = new Problems();
        Optional<Chart> chart = new ChartReader(data, problems, ofValues).read(readable);
        for (Problem problem : ofValues.all()) {
            if (past().isPresent()) {
                then(problem.position(), problem.rule(), "This chart could not be drawn", problems);
            } else if (areComplete()) {
                problems.add(problem);
            }
        }
        return chart;
    }

    /** The subjects of that id, of which each collection may have one. */
    List<Subject> named(String id) {
        return subjects.getOrDefault(id, List.of());
    }

    private Optional<Subject> subject(Optional<String> collection, String id, Position position, String form,
            Problems problems) {
        if (collection.isPresent()) {
            return collection(collection.get(), position, problems).flatMap(found -> in(found, id, position, problems));
        }
        List<Subject> found = named(id);
        if (found.size() > 1) {
            problems.error(position, "ambiguous-subject", "\"" + id + "\" is a subject of several collections. Write "
                    + found.stream().map(subject -> form.formatted(subject.collection() + "/" + id)).sorted()
                            .collect(Collectors.joining(" or ")) + ".");
            return Optional.empty();
        }
        if (found.isEmpty() && !isBroken(id)) {
            String collections = data.collections().size() == 1 ? data.collections().get(0).id().text() : "any collection";
            problems.error(position, "unknown-subject", "\"" + id + "\" is not a subject of " + collections + "."
                    + NearNames.hint(id, subjects.keySet()));
        }
        return found.stream().findFirst();
    }

    private Optional<Collection> collection(String id, Position position, Problems problems) {
        Optional<Collection> found = data.collections().stream().filter(known -> known.id().text().equals(id)).findFirst();
        if (found.isEmpty() && !lacksCollection) {
            List<String> known = data.collections().stream().map(one -> one.id().text()).toList();
            problems.error(position, "unknown-collection",
                    "\"" + id + "\" is not a collection of this site." + NearNames.hint(id, known));
        }
        return found;
    }

    private Optional<Subject> in(Collection collection, String id, Position position, Problems problems) {
        Optional<Subject> found = named(id).stream().filter(subject -> subject.collection().equals(collection.id())).findFirst();
        if (found.isEmpty() && !isBroken(id)) {
            List<String> known = data.subjects(collection.id()).stream().map(subject -> subject.id().text()).toList();
            problems.error(position, "unknown-subject", "\"" + id + "\" is not a subject of " + collection.id() + "."
                    + NearNames.hint(id, known));
        }
        return found;
    }

    private boolean isBroken(String subject) {
        return lacksCollection || brokenFiles.stream().anyMatch(file ->
                file.endsWith("/" + subject + ".yaml") || file.endsWith("/" + subject + ".yml"));
    }

    private Optional<QuotedFact> fact(Subject subject, FactReference reference, Problems problems) {
        Collection collection = data.collectionOf(subject);
        Optional<Attribute> attribute = collection.attribute(reference.attribute());
        if (attribute.isEmpty()) {
            if (!collection.declares(reference.attribute())) {
                problems.error(reference.position(), "unknown-attribute", "\"" + reference.attribute()
                        + "\" is not an attribute of " + collection.id() + "." + NearNames.hint(reference.attribute(),
                                collection.attributes().stream().map(known -> known.id().text()).toList()));
            }
            return Optional.empty();
        }
        Optional<Fact> fact = subject.fact(attribute.get().id());
        if (fact.isEmpty() && past().isPresent()) {
            FactId id = new FactId(subject.id(), attribute.get().id());
            then(reference.position(), "unrecorded-fact", id + " was not recorded", problems);
            return Optional.of(new QuotedFact(subject, attribute.get(), Fact.unrecorded(id, Position.ofFile(subject.path()))));
        }
        if (fact.isEmpty() && !brokenFiles.contains(subject.path())) {
            problems.error(reference.position(), "unrecorded-fact", "Nobody recorded " + subject.id() + "." + reference.attribute()
                    + ", so it cannot be quoted. Record it in " + subject.path() + ", if only as {unknown: true}.");
        }
        return fact.map(found -> new QuotedFact(subject, attribute.get(), found));
    }

    /** An essay of today speaks of what a past day's record did not have. */
    private void then(Position position, String rule, String what, Problems problems) {
        problems.warning(position, rule, what + " by " + PartialDate.ofDay(past().orElseThrow()).text() + ". Readers are told so.");
    }
}
