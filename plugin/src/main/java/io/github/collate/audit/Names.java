package io.github.collate.audit;

import io.github.collate.subject.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;

/** The names of subjects: where a text speaks of them, and what digits in it are theirs. */
final class Names {

    private static final char MASK = '\u00B7';

    private final List<Subject> subjects;
    private final List<String> numbered;

    Names(Collection<Subject> subjects) {
        this.subjects = List.copyOf(subjects);
        this.numbered = subjects.stream().map(Subject::title).distinct().filter(title -> title.chars().anyMatch(Character::isDigit))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** The text, as long as before, without the digits of names: "Sora 2" says nothing of a number. */
    String without(String text) {
        StringBuilder out = new StringBuilder(text);
        for (String name : numbered) {
            for (int at = out.indexOf(name); at >= 0; at = out.indexOf(name, at + name.length())) {
                if (isWord(out, at, at + name.length())) {
                    out.replace(at, at + name.length(), masked(name));
                }
            }
        }
        return out.toString();
    }

    static String masked(String name) {
        return name.replaceAll("\\d", String.valueOf(MASK));
    }

    /** What tells a subject from all others; whole subjects would be compared by all of their facts. */
    static String key(Subject subject) {
        return subject.collection() + "/" + subject.id();
    }

    /** The keys of the subjects whose titles stand in a text that was made by {@link #without}. */
    Set<String> in(String text) {
        Set<String> named = new LinkedHashSet<>();
        for (Subject subject : subjects) {
            String title = masked(subject.title());
            for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
                if (isWord(text, at, at + title.length())) {
                    named.add(key(subject));
                    break;
                }
            }
        }
        return named;
    }

    private static boolean isWord(CharSequence text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
