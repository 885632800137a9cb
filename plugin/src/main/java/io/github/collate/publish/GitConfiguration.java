package io.github.collate.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Config;

/**
 * What git's configuration says of remotes, addresses, HTTP and people. JGit reads the files but not those that
 * {@code includeIf} names, nor the environment; where the command {@code git} is there it has the last word.
 */
final class GitConfiguration {

    private static final Set<String> SECTIONS = Set.of("remote", "url", "http", "user", "author", "committer");
    private static final String SSH_COMMAND = "core.sshcommand";

    private GitConfiguration() {}

    static Config of(Config repository, Optional<GitProgram> git) {
        Config config = new Config();
        for (String section : SECTIONS) {
            copy(repository, section, config);
        }
        config.setString("core", null, "sshCommand", repository.getString("core", null, "sshCommand"));
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String entry : git.map(GitProgram::configuration).orElse(List.of())) {
            int end = entry.indexOf('\n');
            String key = end < 0 ? entry : entry.substring(0, end);
            values.computeIfAbsent(key, first -> new ArrayList<>()).add(end < 0 ? "true" : entry.substring(end + 1));
        }
        values.forEach((key, list) -> set(config, key, list));
        return config;
    }

    /** Copies a section with its subsections; lists become those of {@code to} alone. */
    static void copy(Config from, String section, Config to) {
        for (String name : from.getNames(section, true)) {
            to.setStringList(section, null, name, List.of(from.getStringList(section, null, name)));
        }
        for (String subsection : from.getSubsections(section)) {
            for (String name : from.getNames(section, subsection, true)) {
                to.setStringList(section, subsection, name, List.of(from.getStringList(section, subsection, name)));
            }
        }
    }

    private static void set(Config config, String key, List<String> values) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        if (first < 0) {
            return;
        }
        String section = key.substring(0, first);
        if (SECTIONS.contains(section) || key.toLowerCase(Locale.ROOT).equals(SSH_COMMAND)) {
            config.setStringList(section, first == last ? null : key.substring(first + 1, last), key.substring(last + 1), values);
        }
    }
}
