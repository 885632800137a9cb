package io.github.collate.view;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The heading of a part of an essay, for a list of the parts.
 *
 * @param id of the heading on the essay's page
 * @param title what it says, without marks
 */
public record Heading(String id, String title) {

    private static final Pattern SECOND_LEVEL = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /**
     * The headings of the second level that have an id, in their order.
     *
     * @param html the essay's text as the bake writes it
     */
    public static List<Heading> of(String html) {
        return SECOND_LEVEL.matcher(html).results().map(Heading::new).toList();
    }

    private Heading(MatchResult found) {
        this(plain(found.group(1)), plain(found.group(2)));
    }

    private static String plain(String html) {
        return StringEscapeUtils.unescapeHtml4(TAG.matcher(html).replaceAll("")).strip();
    }
}
