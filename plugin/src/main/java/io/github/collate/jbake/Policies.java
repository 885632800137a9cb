package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.rule.Policy;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds what the site's author says of rules: {@code rule.…} in the configuration, and the file of exceptions. */
final class Policies {

    /** At the site's root. */
    static final String EXCEPTIONS = "exceptions.yaml";

    private static final String CONFIGURATION = "jbake.properties";
    private static final String PREFIX = "rule";

    private Policies() {}

    static Policy read(Order order, Settings settings, Problems problems) {
        Map<String, Policy.Setting> chosen = new TreeMap<>();
        List<String> lines = lines(order.source().resolve(CONFIGURATION));
        for (Iterator<String> keys = settings.config().getCompositeConfiguration().getKeys(PREFIX); keys.hasNext();) {
            String key = keys.next();
            chosen.put(key, new Policy.Setting(key, settings.text(key), place(key, lines)));
        }
        order.overrides().forEach((key, value) -> {
            if (key.startsWith(PREFIX + ".")) {
                chosen.put(key, new Policy.Setting(key, value, Position.ofFile("-D" + key)));
            }
        });
        return Policy.read(List.copyOf(chosen.values()), exceptions(order.source().resolve(EXCEPTIONS), problems), problems);
    }

    /** Further problems as the author weighs them, after those that are there already. */
    static Problems weighed(Policy policy, Problems sofar) {
        Problems weighed = new Problems(policy::judge);
        sofar.all().forEach(weighed::add);
        return weighed;
    }

    private static Position place(String key, List<String> lines) {
        Pattern written = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:\\s].*");
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (written.matcher(lines.get(i)).matches()) {
                return new Position(CONFIGURATION, i + 1, 1 + lines.get(i).indexOf(key));
            }
        }
        return Position.ofFile(CONFIGURATION);
    }

    /** In the encoding that takes any bytes: it is keys that are looked for. */
    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<SourceFile> exceptions(Path file, Problems problems) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Utf8.decode(EXCEPTIONS, Files.readAllBytes(file), problems);
        } catch (IOException unreadable) {
            problems.error(Position.ofFile(EXCEPTIONS), "unreadable-file", "The file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
