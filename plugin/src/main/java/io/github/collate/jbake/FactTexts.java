package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.collection.AttributeId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import io.github.collate.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fingerprints of what authors wrote of each fact: its own lines, and all in the file that is of no fact, such as the source of facts
 * that name none. It costs a fraction of looking at what was made of the lines. Where lines cannot be told apart, the whole file stands
 * for each fact.
 */
final class FactTexts {

    private final Map<String, String> files;
    private final Map<Subject, Texts> known = new IdentityHashMap<>();

    private record Texts(Fingerprint whole, Map<AttributeId, Fingerprint> facts) {}

    /** @param files among them those of all subjects */
    FactTexts(List<SourceFile> files) {
        this.files = files.stream().collect(Collectors.toUnmodifiableMap(SourceFile::path, SourceFile::text, (one, other) -> one));
    }

    /** Of a file of data. */
    Fingerprint file(String path) {
        return Fingerprint.of(text(path));
    }

    /** Of all in a subject's file. */
    Fingerprint of(Subject subject) {
        return texts(subject).whole();
    }

    /** Of what the file says of one of the subject's facts, and not of where it stands. */
    Fingerprint of(Subject subject, Fact fact) {
        return texts(subject).facts().get(fact.id().attribute());
    }

    private String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no such file of data: " + path);
        }
        return text;
    }

    private synchronized Texts texts(Subject subject) {
        return known.computeIfAbsent(subject, unknown -> made(subject, text(subject.path())));
    }

    private static Texts made(Subject subject, String text) {
        Fingerprint whole = Fingerprint.of(text);
        List<Fact> facts = new ArrayList<>(subject.facts().values());
        facts.sort(Comparator.comparing(fact -> fact.position().line()));
        Map<AttributeId, Fingerprint> prints = new HashMap<>();
        List<Integer> starts = starts(text, facts);
        if (starts.size() < facts.size() || facts.isEmpty()) {
            facts.forEach(fact -> prints.put(fact.id().attribute(), whole));
            return new Texts(whole, prints);
        }
        int end = end(text, starts.get(starts.size() - 1), facts.get(facts.size() - 1).position().column() - 1);
        Fingerprint rest = new Fingerprint.Maker().add(text.substring(0, starts.get(0))).add(text.substring(end)).done();
        for (int i = 0; i < facts.size(); i++) {
            int to = i + 1 < facts.size() ? starts.get(i + 1) : end;
            prints.put(facts.get(i).id().attribute(), new Fingerprint.Maker().add(rest).add(text.substring(starts.get(i), to)).done());
        }
        return new Texts(whole, prints);
    }

    /** Where the lines of facts begin; not for all of them where one does not begin a line, or may take a value from another by an alias. */
    private static List<Integer> starts(String text, List<Fact> facts) {
        List<Integer> starts = new ArrayList<>();
        if (text.indexOf('&') >= 0 && text.indexOf('*') >= 0 || hasOddBreak(text)) {
            return starts;
        }
        int line = 1;
        int start = 0;
        for (Fact fact : facts) {
            while (line < fact.position().line() && start >= 0) {
                start = text.indexOf('\n', start) + 1;
                line++;
            }
            int key = start + fact.position().column() - 1;
            boolean again = !starts.isEmpty() && starts.get(starts.size() - 1) == start;
            if (again || key >= text.length() || !text.substring(start, key).isBlank()) {
                return starts;
            }
            starts.add(start);
        }
        return starts;
    }

    /** Whether lines may end by something else than a line feed. */
    private static boolean hasOddBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean odd = letter == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')
                    || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
            if (odd) {
                return true;
            }
        }
        return false;
    }

    /** Where the last fact ends: at the next line that is indented less. */
    private static int end(String text, int start, int indent) {
        int from = text.indexOf('\n', start) + 1;
        while (from > 0 && from < text.length()) {
            int letter = from;
            while (letter < text.length() && text.charAt(letter) == ' ') {
                letter++;
            }
            boolean written = letter < text.length() && "\r\n#".indexOf(text.charAt(letter)) < 0;
            if (written && letter - from < indent) {
                return from;
            }
            from = text.indexOf('\n', letter) + 1;
        }
        return text.length();
    }
}
