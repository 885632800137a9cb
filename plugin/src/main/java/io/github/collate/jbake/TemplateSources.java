package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The templates of a site as they were before any of them was used; one that changes while the site is baked is rendered anew
 * by the next bake.
 */
final class TemplateSources {

    /** What a template may do that leaves no trace: ask for the time, make templates or objects of texts. */
    private static final Pattern UNTRACED =
            Pattern.compile("\\.\\s*now\\b|\\?\\s*(eval|eval_json|interpret|new|api)\\b|\\.\\s*(vars|locals|get_optional_template)\\b");

    private final Map<String, Fingerprint> prints = new TreeMap<>();
    private final Set<String> untraced = new TreeSet<>();
    private final Fingerprint names;

    private TemplateSources(Path folder, Fingerprint defaults) throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException brokenLink) {
                return FileVisitResult.CONTINUE;
            }
        });
        Fingerprint.Maker maker = new Fingerprint.Maker().add(defaults);
        prints.keySet().forEach(maker::add);
        names = maker.done();
    }

    /** @param defaults of what the plugin lends the site; that of its templates' texts is the plugin's own */
    static TemplateSources read(Path folder, Fingerprint defaults) throws IOException {
        return new TemplateSources(folder, defaults);
    }

    private void add(String name, byte[] bytes) {
        prints.put(name, Fingerprint.of(bytes));
        if (UNTRACED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            untraced.add(name);
        }
    }

    /** Of a template's text; {@link Fingerprint#NONE} when the site has no such template and the plugin's is used. */
    Fingerprint text(String name) {
        return prints.getOrDefault(name, Fingerprint.NONE);
    }

    /** Of the names of the site's templates, and of what stands in for those that are missing. */
    Fingerprint names() {
        return names;
    }

    Fingerprint all() {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(names);
        prints.forEach((name, print) -> maker.add(name).add(print));
        return maker.done();
    }

    /** Whether what the template reads cannot be written down. */
    boolean isUntraced(String name) {
        return untraced.contains(name);
    }

    boolean anyUntraced() {
        return !untraced.isEmpty();
    }
}
