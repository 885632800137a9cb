package io.github.collate.rule;

import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Prose;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which subjects a paragraph names: by a link, by a fact, or by their titles. */
final class Paragraphs {

    private static final Pattern END = Pattern.compile("[.!?]['\")\u201D\u2019]*\\s+");

    private static final Pattern QUOTATION = Pattern.compile("\"[^\"]{1,500}\"|\u201C[^\u201D]{1,500}\u201D");

    private final Dataset data;

    /** A subject's title, to be found as words of its own. */
    private record Title(Pattern words, Subject subject) {}

    private final List<Title> titles;

    Paragraphs(Dataset data) {
        this.data = data;
        this.titles = data.subjects().stream()
                .map(subject -> new Title(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(subject.title()) + "(?![\\p{L}\\p{N}])"), subject))
                .toList();
    }

    /** @param text in which quotations and names of subjects, which may hold numbers, are blotted out */
    record Named(String text, Set<Subject> subjects) {

        Named {
            subjects = Set.copyOf(subjects);
        }
    }

    Named read(Prose.Paragraph paragraph) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (Reference reference : paragraph.references()) {
            parts(reference).forEach(part -> subjects.addAll(subjects(part)));
        }
        StringBuilder text = new StringBuilder(paragraph.text());
        for (Title title : titles) {
            for (Matcher name = title.words().matcher(text); name.find();) {
                subjects.add(title.subject());
                blot(text, name);
            }
        }
        for (Matcher quotation = QUOTATION.matcher(text); quotation.find();) {
            blot(text, quotation);
        }
        return new Named(text.toString(), subjects);
    }

    private static void blot(StringBuilder text, Matcher found) {
        text.replace(found.start(), found.end(), String.valueOf(Prose.OTHER).repeat(found.end() - found.start()));
    }

    private static Stream<Reference> parts(Reference reference) {
        return reference instanceof FactDifference difference
                ? Stream.of(difference.minuend(), difference.subtrahend()) : Stream.of(reference);
    }

    private List<Subject> subjects(Reference reference) {
        return reference instanceof SubjectReference link ? named(link.collection(), link.subject())
                : reference instanceof FactReference fact ? named(fact.collection(), fact.subject()) : List.of();
    }

    private List<Subject> named(Optional<String> collection, String id) {
        return data.named(id).stream()
                .filter(subject -> collection.isEmpty() || collection.get().equals(subject.collection().text())).toList();
    }

    /** The sentence of a text that holds a character. */
    static String sentence(String text, int index) {
        int start = 0;
        for (Matcher end = END.matcher(text); end.find();) {
            if (end.end() > index) {
                return text.substring(start, end.end());
            }
            start = end.end();
        }
        return text.substring(start);
    }

    /** The words that tell a title from others, in the singular and in lower case. */
    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 2 && !Set.of("the", "and", "for", "per", "its", "own", "with").contains(word)) {
                words.add(Literal.singular(word));
            }
        }
        return words;
    }
}
