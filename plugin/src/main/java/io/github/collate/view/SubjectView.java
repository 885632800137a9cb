package io.github.collate.view;

import io.github.collate.chart.Drawing;
import java.util.List;

/**
 * A subject's page.
 *
 * @param url the subject's own address; empty when none is given
 * @param groups its facts, in the collection's order, without attributes that nobody recorded
 * @param absent titles of the attributes that nobody recorded
 * @param events what happened and when, oldest first
 * @param timeline the events drawn, numbered as they are listed; empty when they are of one day
 * @param mentions essays, comparisons and so on that speak of it
 * @param sources all sources its facts and events rest on, by title
 */
public record SubjectView(String id, String title, String about, String url, Link collection, List<Link> tags,
        List<Part> groups, List<String> absent, List<EventView> events, Drawing timeline, List<MentionView> mentions, List<SourceRef> sources,
        Counts counts) {

    public SubjectView {
        tags = List.copyOf(tags);
        groups = List.copyOf(groups);
        absent = List.copyOf(absent);
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        sources = List.copyOf(sources);
    }

    /** The facts of a group. */
    public record Part(GroupView group, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** An attribute with its fact, and what leans on it. */
    public record Entry(AttributeView attribute, FactView fact, LeaningsView leanings) {}

    /** Something that happened. */
    public record EventView(DateView date, String text, String note, List<SourceRef> sources) {

        public EventView {
            sources = List.copyOf(sources);
        }
    }

    /** How many facts there are, and how many of them a reader should handle with care. */
    public record Counts(int facts, int sourced, int unsourced, int stale, int disputed, int unknown) {}
}
