package io.github.collate.subject;

import io.github.collate.collection.PartialDate;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for dates that are still to come: a check that nobody can have made, a value that cannot be known to hold. */
final class DateCheck {

    private final LocalDate today;
    private final Problems problems;

    DateCheck(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    void check(List<Subject> subjects) {
        for (Subject subject : subjects) {
            for (Fact fact : subject.facts().values()) {
                fact.statements().forEach(said -> check(fact.id(), said));
                fact.history().forEach(step -> check(fact.id(), step.statement()));
            }
        }
    }

    private void check(FactId fact, Statement said) {
        future(said.asOf()).ifPresent(date -> warn(said.position(), fact + " is said to hold as of " + date.text()
                + ", which is still to come. Give the day from which it is known to hold, and say in a note what is announced."));
        future(said.checked()).ifPresent(date -> warn(said.position(), fact + " is said to have been checked in time to come, "
                + date.text() + ". Correct the date."));
        future(said.recorded()).ifPresent(date -> warn(said.position(), fact + " is said to have been recorded in time to come, "
                + date.text() + ". Correct the date."));
    }

    private Optional<PartialDate> future(Optional<PartialDate> date) {
        return date.filter(known -> known.start().isAfter(today));
    }

    private void warn(Position position, String message) {
        problems.warning(position, "future-date", message);
    }
}
