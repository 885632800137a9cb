package io.github.collate.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a file of the site is written, from the site's root: {@code platforms/tiktok.html}. It never leads out of the site.
 */
public record PagePath(String text) implements Comparable<PagePath> {

    /** RFC 3986, 3.3 and 4.2: what may stand in a path as it is, and the slash; a colon would make a scheme of what is before it. */
    private static final String UNENCODED = "-._~!$&'()*+,;=@/";

    public PagePath {
        if (!isSafe(text)) {
            throw new IllegalArgumentException("not a path within the site: \"" + text + "\"");
        }
    }

    /** Whether the text can be such a path: parts between slashes, none of them empty, {@code .} or {@code ..}. */
    public static boolean isSafe(String text) {
        if (text.indexOf('\\') >= 0 || hasControl(text) || hasDrive(text)) {
            return false;
        }
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == '/') {
                if (!isPart(text.substring(start, end))) {
                    return false;
                }
                start = end + 1;
            }
        }
        return true;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDrive(String text) {
        return text.length() > 1 && text.charAt(1) == ':' && Character.toLowerCase(text.charAt(0)) >= 'a' && Character.toLowerCase(text.charAt(0)) <= 'z';
    }

    private static boolean isPart(String text) {
        return !text.isBlank() && !text.equals(".") && !text.equals("..");
    }

    /** For links: the path with everything percent-encoded that an address cannot hold. */
    public String href() {
        return encoded(text);
    }

    /** A path, or the id that a link leads to, with everything percent-encoded that an address cannot hold. */
    static String encoded(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder href = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            href.append(isPlain(c) ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return href.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0);
    }

    /** The same for paths that are one file where a file system takes capitals, or two ways to write é, for one. */
    String folded() {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(PagePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
