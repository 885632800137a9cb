package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.site.PagePath;
import io.github.collate.source.Bibliography;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the report of a mistake as far as it can be written before the reader has said what is wrong.
 *
 * @param host the site's address without a slash at its end
 */
record Reports(Repository repository, Bibliography bibliography, String host) {

    /** An address may not grow without end: some servers take 8,000 bytes. */
    private static final int LONGEST = 160;
    private static final int MOST_SOURCES = 3;

    Reports {
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(bibliography, "bibliography");
        Objects.requireNonNull(host, "host");
    }

    /** The address of the fact's line; empty when the site names no repository. */
    String edit(Fact fact) {
        return repository.edit(fact.position());
    }

    /** The address of a report about the fact; empty when the site takes none. */
    String report(Subject subject, Attribute attribute, Fact fact, PagePath page) {
        if (repository.report().isEmpty()) {
            return "";
        }
        String name = subject.title() + ": " + attribute.title();
        List<String> lines = new ArrayList<>();
        lines.add("Fact: " + fact.id() + " (" + name + ")");
        fact.statements().forEach(said -> lines.add("Value: " + value(said)));
        fact.statements().stream().flatMap(said -> said.sources().stream()).distinct().limit(MOST_SOURCES)
                .forEach(id -> lines.add("Source: " + source(id)));
        lines.add("Page: " + host + "/" + page.href() + "#" + attribute.id());
        lines.add("File: " + fact.position().file() + ", line " + fact.position().line());
        lines.add("");
        lines.add("What is wrong, and where does it say so?");
        return repository.report(fact.position(), name, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    private static String value(Statement said) {
        return shortened((said.text() + " " + said.unitBesideText()).strip())
                + said.asOf().map(date -> ", as of " + date.text()).orElse("")
                + said.checked().map(date -> ", checked " + date.text()).orElse("");
    }

    private String source(SourceId id) {
        return bibliography.source(id)
                .map(source -> shortened(source.title()) + source.url().map(url -> ", " + url.text()).orElse(""))
                .orElse(id.text());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
