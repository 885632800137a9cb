package io.github.collate.view;

import io.github.collate.chart.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A subject's page.
 *
 * @param url the subject's own address; empty when none is given
 * @param brief what essays lean on most, at least two values that are short enough to stand large; empty when there are fewer
 * @param groups its facts, in the collection's order; groups of which nobody recorded anything are left out
 * @param blank the groups that are left out, with the titles of their attributes
 * @param events what happened and when, oldest first
 * @param timeline the events drawn, numbered as they are listed; empty when they are of one day
 * @param mentions essays, comparisons and so on that speak of it
 * @param sources all sources its facts and events rest on, by title
 */
public record SubjectView(String id, String title, String about, String url, Link collection, List<Link> tags,
        List<Entry> brief, List<Part> groups, List<Part> blank, List<EventView> events, Drawing timeline, List<MentionView> mentions, List<SourceRef> sources,
        Counts counts) {

    public SubjectView {
        tags = List.copyOf(tags);
        groups = List.copyOf(groups);
        brief = List.copyOf(brief);
        blank = List.copyOf(blank);
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        sources = List.copyOf(sources);
    }

    /**
     * The facts of a group.
     *
     * @param entries all that is recorded
     * @param absent titles of the attributes that nobody recorded
     */
    public record Part(GroupView group, List<Entry> entries, List<String> absent) {

        public Part {
            entries = List.copyOf(entries);
            absent = List.copyOf(absent);
        }

        /** The facts about which there is something to say: a value, or why there is none. */
        public List<Entry> told() {
            return entries.stream().filter(Entry::isTold).toList();
        }

        /** The others, gathered by the word for why there is no value, in the order in which the words come up. */
        public List<Gap> gaps() {
            Map<String, List<Entry>> byWord = new LinkedHashMap<>();
            entries.stream().filter(entry -> !entry.isTold())
                    .forEach(entry -> byWord.computeIfAbsent(entry.fact().text(), word -> new ArrayList<>()).add(entry));
            return byWord.entrySet().stream().map(gap -> new Gap(gap.getKey(), gap.getValue())).toList();
        }
    }

    /**
     * Facts that have no value and nothing else to say.
     *
     * @param word why: {@code unknown}
     */
    public record Gap(String word, List<Entry> entries) {

        public Gap {
            entries = List.copyOf(entries);
        }
    }

    /** An attribute with its fact, and what leans on it. */
    public record Entry(AttributeView attribute, FactView fact, LeaningsView leanings) {

        /** The source of an unknown, often just the subject's own, tells nothing of it. */
        boolean isTold() {
            return switch (fact.state()) {
                case "value", "disputed" -> true;
                case "unknown" -> !fact.note().isEmpty() || !fact.quote().isEmpty() || !fact.history().isEmpty();
                default -> fact.hasDetail();
            };
        }
    }

    /** Something that happened. */
    public record EventView(DateView date, String text, String note, List<SourceRef> sources) {

        public EventView {
            sources = List.copyOf(sources);
        }
    }

    /** How many facts there are, and how many of them a reader should handle with care. */
    public record Counts(int facts, int sourced, int unsourced, int stale, int disputed, int unknown) {}
}
