package io.github.collate.preview;

import io.github.collate.bake.Progress;
import io.github.collate.problem.Problem;
import java.util.List;

/** Speaks to the person at the terminal. */
public interface Voice extends Progress {

    /** All is well. */
    @Override
    void say(String line);

    /** Something went wrong, in a line. */
    void warn(String line);

    /** Problems with their places, each at its level. */
    void tell(List<Problem> problems);
}
