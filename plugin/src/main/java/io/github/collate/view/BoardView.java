package io.github.collate.view;

import java.util.List;

/**
 * How well the record is founded, group by group and subject by subject, and which facts need work.
 *
 * @param sections one for each collection
 */
public record BoardView(List<Section> sections) {

    public BoardView {
        sections = List.copyOf(sections);
    }

    /**
     * A collection.
     *
     * @param id unique on the page
     * @param subjects how many there are
     * @param all all groups together
     * @param groups those with attributes, in the collection's order
     * @param work lists of facts that somebody should look at; none of them is empty
     */
    public record Section(String id, Link collection, int subjects, GroupTally all, List<GroupTally> groups, List<Work> work) {

        public Section {
            groups = List.copyOf(groups);
            work = List.copyOf(work);
        }
    }

    /**
     * A group over all subjects.
     *
     * @param id the group's; empty for all groups together
     */
    public record GroupTally(String id, String title, List<SubjectTally> subjects, Tally total) {

        public GroupTally {
            subjects = List.copyOf(subjects);
        }
    }

    /** A subject. */
    public record SubjectTally(Link subject, Tally tally) {}

    /**
     * How many facts there are of each sort. A dispute counts as one value; it is sourced when all of its sides are, official when
     * one is, and stale when one is.
     *
     * @param cells attributes times subjects: values, unknown, undisclosed, inapplicable and absent together
     * @param values facts that hold a value
     * @param sourced values with a source
     * @param official values that rest on at least one source of kind official
     * @param fresh values that can go stale and have not
     * @param stale values that have gone stale
     * @param undated values that can go stale and bear no date to tell by
     * @param lasting values of attributes without a {@code max_age}, which never go stale
     * @param disputed values on which sources disagree
     * @param unknown facts recorded as unknown
     * @param undisclosed facts recorded as undisclosed
     * @param inapplicable facts recorded as not applicable
     * @param absent attributes that nobody recorded
     */
    public record Tally(int cells, int values, int sourced, int official, int fresh, int stale, int undated, int lasting, int disputed,
            int unknown, int undisclosed, int inapplicable, int absent) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Facts that somebody recorded, values or not. */
        public int facts() {
            return cells - absent;
        }

        public int unsourced() {
            return values - sourced;
        }

        Tally plus(Tally other) {
            return new Tally(cells + other.cells, values + other.values, sourced + other.sourced, official + other.official,
                    fresh + other.fresh, stale + other.stale, undated + other.undated, lasting + other.lasting,
                    disputed + other.disputed, unknown + other.unknown, undisclosed + other.undisclosed,
                    inapplicable + other.inapplicable, absent + other.absent);
        }
    }

    /**
     * Facts that need the same kind of work.
     *
     * @param id {@code unsourced}, {@code stale}, {@code undated}, {@code disputed} or {@code unknown}
     * @param number of facts, also of those that are not listed
     * @param subjects with the facts of each, as many as a page can bear
     * @param more how many facts are not listed
     */
    public record Work(String id, int number, List<SubjectWork> subjects, int more) {

        public Work {
            subjects = List.copyOf(subjects);
        }
    }

    /** The facts of a subject, each a link to its place in the record. */
    public record SubjectWork(Link subject, List<Link> facts) {

        public SubjectWork {
            facts = List.copyOf(facts);
        }
    }
}
