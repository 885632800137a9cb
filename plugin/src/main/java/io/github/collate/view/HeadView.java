package io.github.collate.view;

import java.util.List;

/**
 * What stands in a page's {@code <head>}, under the name {@code content.head}.
 *
 * @param title for {@code <title>} and {@code og:title}
 * @param description plain text, at most some 200 characters
 * @param canonical absolute address of the page
 * @param type {@code article} or {@code website}, for {@code og:type}
 * @param feeds of what the page is about, beside the site's own
 * @param picture for those who share the page; {@link Picture#NONE} when it has none of its own
 * @param jsonLd schema.org description, safe inside {@code <script type="application/ld+json">}; empty when there is none
 */
public record HeadView(String title, String description, String canonical, String type, List<Feed> feeds, String jsonLd,
        Picture picture) {

    public HeadView {
        feeds = List.copyOf(feeds);
    }

    /**
     * A picture of the page.
     *
     * @param url absolute; empty when there is none
     * @param alt what it says, in words
     * @param width in pixels, as {@code height}
     */
    public record Picture(String url, String alt, int width, int height) {

        public static final Picture NONE = new Picture("", "", 0, 0);
    }

    /**
     * A feed.
     *
     * @param href path from the site's root, without a leading slash
     * @param type its media type
     */
    public record Feed(String title, String href, String type) {}
}
