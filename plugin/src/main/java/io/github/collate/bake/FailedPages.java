package io.github.collate.bake;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Pages that could not be rendered, by what was wrong: a slip in a layout fails every page, and is to be told once. */
public final class FailedPages {

    private static final int NAMED = 3;

    private final Map<Problem, SortedSet<String>> pages = new ConcurrentSkipListMap<>();

    /** @param page path from the site's root */
    public void add(Problem problem, String page) {
        pages.computeIfAbsent(problem, found -> new ConcurrentSkipListSet<>()).add(page);
    }

    /** Reports each problem with the pages that it failed. */
    public void tell(Problems problems) {
        pages.forEach((problem, failed) -> problems.add(new Problem(problem.position(), problem.severity(), problem.rule(),
                problem.message() + "\nWhile rendering " + named(failed) + ".")));
    }

    private static String named(SortedSet<String> failed) {
        if (failed.size() == 1) {
            return failed.first();
        }
        int more = failed.size() - NAMED;
        String names = String.join(", ", failed.stream().limit(NAMED).toList());
        return more > 0 ? names + " and " + more + (more == 1 ? " other page" : " other pages") : names;
    }
}
