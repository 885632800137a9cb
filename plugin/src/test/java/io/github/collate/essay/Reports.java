package io.github.collate.essay;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import java.util.stream.Collectors;

/** What an author reads. */
final class Reports {

    private Reports() {}

    static String of(Problems problems) {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
