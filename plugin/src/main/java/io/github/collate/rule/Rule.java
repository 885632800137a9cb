package io.github.collate.rule;

import io.github.collate.problem.Severity;
import java.util.function.Consumer;

/** One thing to hold a site against. */
interface Rule {

    /** The name under which it reports. */
    String id();

    /** How much it matters where {@code jbake.properties} does not say. */
    Severity severity();

    /** What breaks it, in a sentence. */
    String about();

    /** What an author does about it, in a sentence or two. */
    String help();

    /** Whether every bake asks, and not only the check. */
    default boolean isOfEveryBake() {
        return false;
    }

    /** Tells of each place where the site breaks the rule. */
    void examine(Examined site, Consumer<Found> report);
}
