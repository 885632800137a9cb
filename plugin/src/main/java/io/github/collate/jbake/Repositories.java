package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.view.Repository;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code jbake.properties} says of the repository. {@code site.edit} and {@code site.report} are patterns of addresses; a
 * {@code site.repository} on GitHub needs neither.
 */
final class Repositories {

    private static final String GITHUB = "https://github.com/";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> EDIT = List.of("path", "line", "branch");
    private static final List<String> REPORT = List.of("path", "line", "branch", "title", "body");

    private Repositories() {}

    static Repository of(Settings settings) {
        String address = settings.text("site.repository").replaceAll("(\\.git)?/*$", "");
        boolean github = address.startsWith(GITHUB);
        String branch = settings.text("site.repository.branch");
        String edit = pattern(settings, "site.edit", github ? address + "/blob/{branch}/{path}#L{line}" : "");
        String report = pattern(settings, "site.report", github ? address + "/issues/new?title={title}&body={body}" : "");
        return new Repository(edit.replace("{branch}", branch.isEmpty() ? "main" : branch),
                report.replace("{branch}", branch.isEmpty() ? "main" : branch));
    }

    private static String pattern(Settings settings, String key, String usual) {
        String written = address(settings, key);
        return written.isEmpty() ? usual : written;
    }

    /** Without the spaces that JBake's reader of lists puts behind commas. */
    private static String address(Settings settings, String key) {
        return settings.text(key).replace(" ", "");
    }

    static void check(Settings settings, Problems problems) {
        check(settings, "site.edit", EDIT, "https://example.org/edit/{path}#L{line}", problems);
        check(settings, "site.report", REPORT, "https://example.org/new?title={title}&body={body}", problems);
    }

    private static void check(Settings settings, String key, List<String> known, String example, Problems problems) {
        String written = address(settings, key);
        Matcher place = PLACE.matcher(written);
        boolean named = true;
        while (place.find()) {
            named &= known.contains(place.group(1));
        }
        if (!written.isEmpty() && !(named && written.matches("https?://[^\\s{}]+/.*"))) {
            problems.error(Position.ofFile("jbake.properties"), "configuration", key + "=" + written
                    + " is not the pattern of an address: it begins with https:// and may hold {" + String.join("}, {", known)
                    + "}, as in " + key + "=" + example);
        }
    }
}
