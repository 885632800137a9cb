package io.github.collate.yaml;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Makes nodes from one document's events. The engine's own composer is not used because it stops at the first duplicate key
 * and drops the place of keys.
 */
final class Composer {

    private static final int DEPTH = 50;
    private static final int NODES_BY_ALIAS = 10_000;

    private final Iterator<Event> events;
    private final Lines lines;
    private final Problems problems;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int depth;
    private int nodes;
    private int nodesByAlias;

    Composer(Iterator<Event> events, Lines lines, Problems problems) {
        this.events = events;
        this.lines = lines;
        this.problems = problems;
    }

    /** What an anchor names, and of how many nodes it is made. */
    private record Anchored(Node node, int nodes) {}

    /** The node that starts with the event; reads on to its last event. */
    Node compose(Event event) {
        if (event instanceof AliasEvent alias) {
            return resolve(alias);
        }
        int before = nodes++;
        Node node = composeNew(event);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
        return node;
    }

    private Node composeNew(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth == DEPTH) {
            throw new Unreadable(position(event), "too-deep", "Lists and maps may be nested " + DEPTH + " deep at most.");
        }
        depth++;
        Node node = event instanceof SequenceStartEvent start ? sequence(start) : mapping((MappingStartEvent) event);
        depth--;
        return node;
    }

    private Scalar scalar(ScalarEvent event) {
        boolean text = refuseTag(event, event.getTag());
        return new Scalar(position(event), event.getValue(), text || !event.isPlain());
    }

    private Sequence sequence(SequenceStartEvent start) {
        refuseTag(start, start.getTag());
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(compose(event));
        }
        return new Sequence(position(start), items);
    }

    private Mapping mapping(MappingStartEvent start) {
        refuseTag(start, start.getTag());
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = compose(event);
            Node value = compose(events.next());
            key(key).ifPresent(scalar -> enter(entries, scalar, value));
        }
        return new Mapping(position(start), List.copyOf(entries.values()));
    }

    private Optional<Scalar> key(Node key) {
        if (!(key instanceof Scalar scalar)) {
            problems.error(key.position(), "yaml-key", "A key must be a single word or text, not " + key.described()
                    + ". Text that starts with [ or { needs quotes.");
            return Optional.empty();
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            problems.error(key.position(), "merge-key",
                    "Merge keys (<<) are not part of YAML 1.2. Write the keys out where they are needed.");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private void enter(Map<String, Mapping.Entry> entries, Scalar key, Node value) {
        Mapping.Entry first = entries.putIfAbsent(key.text(), new Mapping.Entry(key, value));
        if (first != null) {
            problems.error(key.position(), "duplicate-key", twice(first.key(), key));
        }
    }

    static String twice(Scalar first, Scalar again) {
        return again.described() + " stands here twice, first at line " + first.position().line() + ", column "
                + first.position().column() + ". Remove or rename one of them.";
    }

    private Node resolve(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new Unreadable(position(alias), "yaml-alias", "*" + alias.getAlias() + " stands for a value marked &"
                    + alias.getAlias() + ", and none ends before this place. A text that starts with * needs quotes.");
        }
        nodes += anchored.nodes();
        nodesByAlias += anchored.nodes();
        if (nodesByAlias > NODES_BY_ALIAS) {
            throw new Unreadable(position(alias), "yaml-alias", "The aliases of this file stand for more than "
                    + NODES_BY_ALIAS + " values. Write the values out.");
        }
        return anchored.node();
    }

    /** Tells of any tag but {@code !!str}, and whether it is that one. */
    private boolean refuseTag(Event event, Optional<String> tag) {
        if (tag.isEmpty() || tag.get().equals("!")) {
            return tag.isPresent();
        }
        boolean text = tag.get().equals("tag:yaml.org,2002:str");
        if (!text) {
            problems.error(position(event), "yaml-tag", "The tag " + tag.get()
                    + " has no meaning here. Remove it; a text that starts with ! needs quotes.");
        }
        return text;
    }

    private Position position(Event event) {
        return lines.at(event.getStartMark().orElseThrow());
    }
}
