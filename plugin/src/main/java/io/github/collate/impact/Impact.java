package io.github.collate.impact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.collate.claim.Claims;
import io.github.collate.claim.Finding;
import io.github.collate.claim.Verdict;
import io.github.collate.essay.ClaimReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.Essay;
import io.github.collate.site.Kind;
import io.github.collate.site.Leaning;
import io.github.collate.site.ResolvedClaim;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the facts that changed since an earlier commit touch: the working tree, committed or not, is held against it. Essays are those
 * of the working tree on both sides, so that what differs is the doing of the data alone.
 *
 * @param since the commit as it was named
 * @param commit the first digits of its name
 * @param facts that say something else, are new or are gone
 * @param claims of which the verdict is another one
 * @param resourced how many facts say the same on other grounds
 * @param rechecked how many facts were only looked at again
 * @param renamed subjects that have another id: what it was, and what it is
 * @param leftOut files of then that could not be read in whole; facts of theirs are not among those that are new
 * @param leftOutNow files of now that cannot be read in whole; facts of theirs are not among those that are gone
 * @param hadData whether there was any data then
 */
public record Impact(String since, String commit, List<FactChange> facts, List<ClaimChange> claims, int resourced, int rechecked,
        Map<String, String> renamed, List<String> leftOut, List<String> leftOutNow, boolean hadData) {

    public Impact {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(commit, "commit");
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        renamed = Map.copyOf(renamed);
        leftOut = List.copyOf(leftOut);
        leftOutNow = List.copyOf(leftOutNow);
    }

    /**
     * Compares a site with an earlier commit. Problems: {@code missing-repository}, {@code unknown-revision}, {@code shallow-clone}.
     * What is wrong in the files of then is no problem of the author's now.
     *
     * @param folder the site's
     * @param dataFolder from there, with {@code /}: {@code data}
     * @param since what git takes for a commit: a branch, a tag, {@code HEAD~3}
     * @param today the day that claims with a term are held against
     * @param problems what was found wrong while the site was read and resolved
     * @throws IOException when the repository cannot be read
     */
    public static Optional<Impact> since(Path folder, String dataFolder, String since, Site site, LocalDate today, Problems problems)
            throws IOException {
        Problems then = new Problems();
        Optional<Revision> revision = Revision.read(folder, dataFolder, since, then, problems);
        return revision.map(read -> {
            Dataset before = Dataset.read(dataFolder, read.files(), then);
            DataDifference difference = new DataDifference(before, then, site.data(), problems, site.leanings());
            Map<String, String> renamed = new TreeMap<>();
            difference.renamed().forEach((old, subject) -> renamed.put(old.collection() + "/" + old.id(), subject.collection() + "/" + subject.id()));
            return new Impact(since, read.commit(), difference.facts(), claims(before, site, today), difference.resourced(),
                    difference.rechecked(), renamed, difference.leftOut(),
                    difference.leftOutNow(), !before.collections().isEmpty() || !difference.leftOut().isEmpty());
        });
    }

    /** Claims that made sense with the data of then; a new one has no verdict that could be another one now. */
    private static List<ClaimChange> claims(Dataset before, Site site, LocalDate today) {
        Claims judge = new Claims(before, today, new Problems());
        List<ClaimChange> changed = new ArrayList<>();
        for (ResolvedClaim claim : site.claims()) {
            Optional<Verdict> then = judge(judge, claim.claim());
            Optional<Essay> essay = site.essay(claim.essay());
            if (then.isPresent() && essay.isPresent() && then.get() != claim.finding().verdict()) {
                changed.add(new ClaimChange(essay.get(), claim, then.get()));
            }
        }
        return changed;
    }

    private static Optional<Verdict> judge(Claims judge, ClaimReference claim) {
        return judge.judge(claim).map(Finding::verdict);
    }

    /** How many essays lean on facts that changed, in whatever way. */
    public int essays() {
        return (int) leanings().filter(leaning -> leaning.page().kind() == Kind.ESSAY).map(leaning -> leaning.page().path()).distinct()
                .count();
    }

    /** How many tables of essays and comparison pages show facts that changed. */
    public int tables() {
        return (int) leanings().filter(leaning -> leaning.way() == Leaning.Way.TABLE).map(Leaning::position).distinct().count();
    }

    /** How many claims have that verdict now and had another one. */
    public int claims(Verdict verdict) {
        return (int) claims.stream().filter(claim -> claim.after() == verdict).count();
    }

    /** How many facts changed in that way. */
    public int facts(FactChange.Kind kind) {
        return (int) facts.stream().filter(fact -> fact.kind() == kind).count();
    }

    private Stream<Leaning> leanings() {
        return facts.stream().flatMap(fact -> fact.leanings().stream());
    }

    /** The report for people, line by line: a line that sums up, then each fact with what leans on it. */
    public List<String> lines() {
        return new ImpactText(this).lines();
    }

    /** The report for programs, as a file of JSON. */
    public String jsonText() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            Json.write(json(), json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text + "\n";
    }

    /** The report for programs: maps, lists, texts, whole numbers and truth values, as JSON has them. */
    Map<String, Object> json() {
        return new ImpactJson(this).map();
    }
}
