package io.github.collate.impact;

import io.github.collate.claim.Verdict;
import io.github.collate.collection.CollectionId;
import io.github.collate.site.Leaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells an impact in words. */
record ImpactText(Impact impact) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        if (!impact.hadData()) {
            lines.add("  There was no collection under the data folder at " + impact.since() + ", so every fact is new.");
        }
        impact.leftOut().forEach(file -> lines.add("  " + file + " had errors at " + impact.since()
                + "; facts that could not be read there are left out."));
        impact.leftOutNow().forEach(file -> lines.add("  " + file + " has errors; facts that cannot be read are left out."));
        impact.renamed().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add("  " + entry.getKey() + " is called " + entry.getValue() + " now."));
        impact.facts().forEach(change -> fact(change, lines));
        impact.claims().forEach(change -> claim(change, lines));
        return List.copyOf(lines);
    }

    /** {@code 3 facts changed since main: 2 essays, 4 tables, 1 claim now false.} */
    private String summary() {
        List<String> facts = new ArrayList<>();
        for (FactChange.Kind kind : FactChange.Kind.values()) {
            add(facts, impact.facts(kind), facts.isEmpty() ? "fact" : "", kind.word());
        }
        List<String> touched = new ArrayList<>();
        add(touched, impact.essays(), "essay", "");
        add(touched, impact.tables(), "table", "");
        for (Verdict verdict : List.of(Verdict.FALSE, Verdict.UNDECIDED, Verdict.TRUE)) {
            add(touched, impact.claims(verdict), "claim", "now " + verdict.word());
        }
        List<String> grounds = new ArrayList<>();
        add(grounds, impact.resourced(), "fact", "re-sourced");
        add(grounds, impact.rechecked(), "fact", "re-checked");
        String changed = facts.isEmpty() ? "No fact changed" : String.join(", ", facts);
        String reach = facts.isEmpty() ? "" : ": " + (touched.isEmpty() ? "nothing leans on " + (impact.facts().size() == 1 ? "it" : "them")
                : String.join(", ", touched));
        return changed + " since " + impact.since() + reach + "."
                + (grounds.isEmpty() ? "" : " Values as they were: " + String.join(", ", grounds) + ".");
    }

    private static void add(List<String> parts, int number, String what, String word) {
        if (number > 0) {
            String noun = what.isEmpty() || number == 1 ? what : what + "s";
            parts.add(Stream.of(String.format("%,d", number), noun, word).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
        }
    }

    private void fact(FactChange change, List<String> lines) {
        lines.add("  " + name(change) + ": " + change.before() + " → " + change.after() + " (" + change.position() + ")");
        Map<Leaning.Way, Set<String>> ways = new LinkedHashMap<>();
        change.leanings().forEach(leaning -> ways.computeIfAbsent(leaning.way(), way -> new LinkedHashSet<>())
                .add(leaning.position() + (leaning.published() ? "" : " (draft)")));
        for (Leaning.Way way : Leaning.Way.values()) {
            ways.getOrDefault(way, Set.of()).forEach(place -> lines.add("    " + way.word() + " " + place));
        }
    }

    /** With its collection only where another one has a subject of that id. */
    private String name(FactChange change) {
        String id = change.fact().id().toString();
        Set<CollectionId> collections = impact.facts().stream().filter(other -> other.fact().id().equals(change.fact().id()))
                .map(other -> other.fact().subject().collection()).collect(Collectors.toSet());
        return collections.size() > 1 ? change.fact().subject().collection() + "/" + id : id;
    }

    private static void claim(ClaimChange change, List<String> lines) {
        lines.add("  " + change.claim().claim().position() + ": this claim was " + change.before().word() + " and is "
                + change.after().word() + " now: " + change.claim().claim().expression().text().strip().replaceAll("\\s+", " ")
                + (change.essay().published() ? "" : " (draft)"));
    }
}
