package io.github.collate.view;

import io.github.collate.text.Position;
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

    private static final String HEX = "0123456789ABCDEF";

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

    private static boolean isUnreserved(int ascii) {
        return Character.isLetterOrDigit(ascii) || "-._~".indexOf(ascii) >= 0;
    }

    /** RFC 3986: a plus would be a plus in a path, and a space must be %20. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(2 * text.length());
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            if (letter >= 0 && isUnreserved(letter)) {
                encoded.append((char) letter);
            } else {
                encoded.append('%').append(HEX.charAt(letter >> 4 & 0xf)).append(HEX.charAt(letter & 0xf));
            }
        }
        return encoded.toString();
    }
}
