package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.source.CitationStyle;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the style that {@code csl.style} names, a file in the template folder, and the language of {@code csl.locale}. Without
 * the keys it is the built-in style in British English.
 */
final class CitationStyles {

    private static final String STYLE = "csl.style";
    private static final String LOCALE = "csl.locale";
    private static final String ENGLISH = "en-GB";

    private CitationStyles() {}

    /** The style; nothing, and a problem, when there is none. */
    static Optional<CitationStyle> of(Settings settings, Problems problems) {
        String written = settings.text(LOCALE);
        String locale = written.isEmpty() ? ENGLISH : written;
        if (!CitationStyle.speaks(locale)) {
            problems.error(Position.ofFile("jbake.properties"), "configuration", LOCALE + "=" + locale
                    + " is not a language that CSL has words for. Write one such as " + LOCALE + "=" + ENGLISH + " or de-DE.");
            return Optional.empty();
        }
        String name = settings.text(STYLE);
        return name.isEmpty() ? Optional.of(CitationStyle.builtIn(locale)) : read(name, locale, settings, problems);
    }

    private static Optional<CitationStyle> read(String name, String locale, Settings settings, Problems problems) {
        Path folder = settings.config().getTemplateFolder().toPath().toAbsolutePath().normalize();
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            problems.error(Position.ofFile("jbake.properties"), "configuration", STYLE + "=" + name
                    + " is not a file in the folder " + settings.pathOf(folder.toFile()) + ". Put the style there.");
            return Optional.empty();
        }
        String path = settings.pathOf(file.toFile());
        try {
            return Utf8.decode(path, Files.readAllBytes(file), problems)
                    .flatMap(style -> CitationStyle.read(style, locale, problems));
        } catch (IOException unreadable) {
            problems.error(Position.ofFile(path), "unreadable-file", "The file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
