package io.github.collate.site;

import io.github.collate.collection.AskedComparison;
import io.github.collate.subject.Subject;
import java.util.List;

/** What a comparison is called, on its page and wherever it is linked to. */
public final class Titles {

    private Titles() {}

    /** What the author calls it; else its subjects' titles. */
    public static String of(AskedComparison asked, List<Subject> subjects) {
        return asked.title().isEmpty() ? of(subjects) : asked.title();
    }

    /** {@code Sora 2 and TikTok}; {@code A, B and C}. */
    public static String of(List<Subject> subjects) {
        List<String> titles = subjects.stream().map(Subject::title).toList();
        int last = titles.size() - 1;
        return last < 1 ? String.join("", titles) : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
    }
}
