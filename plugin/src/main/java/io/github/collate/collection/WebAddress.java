package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An absolute {@code http} or {@code https} address with a host: the only kind that pages link to. */
public record WebAddress(String text) {

    /** What the JSON Schema checks. */
    public static final String PATTERN = "^[hH][tT][tT][pP][sS]?://[^\\s/?#]+[^\\s]*$";

    public WebAddress {
        if (!accepts(text)) {
            throw new IllegalArgumentException("not a web address: " + text);
        }
    }

    /** The address; else nothing, and a problem {@code bad-url}. */
    public static Optional<WebAddress> read(Scalar scalar, Problems problems) {
        String text = scalar.text().strip();
        if (accepts(text)) {
            return Optional.of(new WebAddress(text));
        }
        problems.error(scalar.position(), "bad-url", scalar.described() + (text.matches("(?i)https?://[^/].*")
                ? " holds a character that no web address may. Copy it anew from a browser, or write the character as % and its code."
                : " is not a web address. Write all of it, starting with https:// or http://."));
        return Optional.empty();
    }

    private static boolean accepts(String text) {
        try {
            URI uri = new URI(encoded(text));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null && !text.matches("(?s).*[\\s\"<>\\\\^`{|}\\p{Cntrl}].*");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Browsers take square brackets in a path or query, which {@link URI} does not. */
    private static String encoded(String text) {
        int query = text.indexOf('/', "https://".length());
        return query < 0 ? text : text.substring(0, query) + text.substring(query).replace("[", "%5B").replace("]", "%5D");
    }

    @Override
    public String toString() {
        return text;
    }
}
