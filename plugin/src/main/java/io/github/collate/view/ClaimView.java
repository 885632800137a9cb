package io.github.collate.view;

import java.util.List;

/**
 * A sentence that is held against the facts.
 *
 * @param verdict {@code true}, {@code undecided}, or {@code false} when its term is over
 * @param label what a reader must know, in a few words; empty for one that is true
 * @param about what is to be said of the facts below, in a sentence
 * @param facts those it rests on; for an undecided one those that keep it so
 * @param more how many further facts it rests on
 * @param lists the collections whose subjects it goes through
 */
public record ClaimView(String verdict, String label, String about, List<Operand> facts, int more, List<Link> lists) {

    public ClaimView {
        facts = List.copyOf(facts);
        lists = List.copyOf(lists);
    }

    /**
     * A fact that it rests on.
     *
     * @param subject the title of what it is about
     * @param attribute the title of what is compared
     */
    public record Operand(String subject, String attribute, FactView fact) {}
}
