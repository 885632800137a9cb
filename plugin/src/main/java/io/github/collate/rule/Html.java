package io.github.collate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of HTML links to, shows and can be entered by. */
record Html(String base, Set<String> anchors, List<RenderedPage.Link> links) {

    /** HTML Living Standard, 3.1 and "Attributes": those that hold one address of something to go to or to show. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("a", List.of("href")), Map.entry("area", List.of("href")), Map.entry("link", List.of("href")),
            Map.entry("img", List.of("src")), Map.entry("script", List.of("src")), Map.entry("source", List.of("src")),
            Map.entry("audio", List.of("src")), Map.entry("video", List.of("src", "poster")), Map.entry("track", List.of("src")),
            Map.entry("iframe", List.of("src")), Map.entry("embed", List.of("src")), Map.entry("object", List.of("data")),
            Map.entry("input", List.of("src")), Map.entry("blockquote", List.of("cite")), Map.entry("q", List.of("cite")));

    private static final Set<String> FOLLOWED = Set.of("a", "area");
    /** Of {@code <link>}: a host to be met early is no page. */
    private static final String NO_PAGE = "(?i).*\\b(preconnect|dns-prefetch)\\b.*";

    static Html read(String text) {
        Document document = Jsoup.parse(text);
        Set<String> anchors = new HashSet<>();
        List<RenderedPage.Link> links = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                anchors.add(element.id());
            }
            if (element.normalName().equals("a") && !element.attr("name").isEmpty()) {
                anchors.add(element.attr("name"));
            }
            add(element, links);
        }
        Element base = document.selectFirst("base[href]");
        return new Html(base == null ? "" : base.attr("href"), anchors, links);
    }

    /** What one tag links to or shows. */
    static List<RenderedPage.Link> ofTag(String tag) {
        List<RenderedPage.Link> links = new ArrayList<>();
        Jsoup.parseBodyFragment(tag).getAllElements().forEach(element -> add(element, links));
        return links;
    }

    private static void add(Element element, List<RenderedPage.Link> links) {
        String tag = element.normalName();
        boolean lacksWords = lacksWords(element);
        for (String attribute : ADDRESSES.getOrDefault(tag, List.of())) {
            if (element.hasAttr(attribute) && !element.attr("rel").matches(NO_PAGE)) {
                links.add(new RenderedPage.Link(tag, element.attr(attribute), FOLLOWED.contains(tag), lacksWords));
            } else if (lacksWords) {
                links.add(new RenderedPage.Link(tag, "", false, true));
            }
        }
        if (element.hasAttr("srcset")) {
            for (String candidate : element.attr("srcset").split(",\\s+|,$")) {
                links.add(new RenderedPage.Link(tag, candidate.strip().split("\\s+")[0], false, false));
            }
        }
    }

    /** WCAG 2.2, 1.1.1: an image of no meaning has an empty {@code alt}, or is kept from screen readers. */
    private static boolean lacksWords(Element element) {
        boolean image = element.normalName().equals("img") || element.normalName().equals("area") && element.hasAttr("href")
                || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("image");
        return image && !element.hasAttr("alt") && !element.hasAttr("aria-label") && !element.hasAttr("aria-labelledby")
                && !element.attr("aria-hidden").equals("true") && !element.attr("role").matches("presentation|none");
    }
}
