package io.github.collate.view;

import io.github.collate.text.Position;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where readers can look into the author's files and report a mistake. Both addresses are patterns; what they are filled with is
 * percent-encoded.
 *
 * @param edit with <code>{path}</code> and <code>{line}</code>; empty when there is none
 * @param report with <code>{title}</code> and <code>{body}</code>, and perhaps the two others; empty when there is none
 */
public record Repository(String edit, String report) {

    public static final Repository NONE = new Repository("", "");

    public Repository {
        Objects.requireNonNull(edit, "edit");
        Objects.requireNonNull(report, "report");
    }

    /** The address of a place in a file; of its first line for the file as a whole. */
    public String edit(Position position) {
        return placed(edit, position);
    }

    /** The address of a form for a report, filled in. */
    public String report(Position position, String title, String body) {
        return placed(report, position).replace("{title}", encoded(title)).replace("{body}", encoded(body));
    }

    private static String placed(String pattern, Position position) {
        return pattern
                .replace("{path}", Stream.of(position.file().split("/")).map(Repository::encoded).collect(Collectors.joining("/")))
                .replace("{line}", String.valueOf(Math.max(1, position.line())));
    }

    private static boolean isUnreserved(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
    }

    /** RFC 3986: a plus would be a plus in a path, and a space must be %20. */
    private static String encoded(String text) {
        if (text.chars().allMatch(Repository::isUnreserved)) {
            return text;
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}
