package io.github.collate.jbake;

/** Quotes the facts that a template asks for. */
interface Quotes {

    /**
     * A fact for two kinds of places.
     *
     * @param html phrasing content, with the way to the fact's source
     * @param text plain words, unescaped
     */
    record Quote(String html, String text) {}

    /**
     * @param written what an essay has between braces: {@code platforms/tiktok.ad_share}, {@code tiktok.ad_share|date}
     * @param rootPath from the page to the site's root
     * @param card the id of what opens over the text, unique on the page
     * @throws IllegalArgumentException with what is wrong and what to do, when there is no such fact
     */
    Quote quote(String written, String rootPath, String card);
}
