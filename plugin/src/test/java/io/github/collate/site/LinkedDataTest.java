package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private final Sites sites = Sites.site().data("data/platforms/_collection.yaml", """
            title: Platforms
            singular: platform
            about: Where people watch short videos.
            groups: {economy: {title: Economy}}
            attributes:
              ad_share: {title: Ad share, group: economy, type: percent, basis: short videos}
              users: {title: Users, group: economy, type: integer, unit: users, about: Who came in a month.}
            comparisons:
              - {subjects: [sora-2, tiktok]}
            """);

    @Test
    void essayIsAnArticleAboutItsSubjectsThatCitesItsSources() {
        sites.essay("x", "type=post\nstatus=published\ntitle=The \"thesis\"\ndate=2026-11-20\ntags=a,b\nsummary=In short.",
                "{{tiktok.ad_share}} of it.\n");

        assertThat(of("essays/x.html")).isEqualTo(oneLine("""
                {"@context":"https://schema.org","@graph":[{"@type":"Article",
                "@id":"https://example.org/site/essays/x.html","url":"https://example.org/site/essays/x.html",
                "headline":"The \\"thesis\\"","description":"In short.","datePublished":"2026-11-20",
                "author":{"@type":"Organization","name":"The Site","url":"https://example.org/site/"},
                "keywords":"a, b","wordCount":3,
                "about":[{"@type":"Thing","name":"TikTok","url":"https://example.org/site/platforms/tiktok.html"}],
                "citation":[{"@type":"CreativeWork","name":"First source"}]}]}"""));
    }

    @Test
    void pageOfTheAuthorsIsAWebPage() {
        sites.essay("about", "type=page\nstatus=published\ntitle=About\nauthor=Ann", "Text.\n");

        assertThat(of("essays/about.html")).isEqualTo(oneLine("""
                {"@context":"https://schema.org","@graph":[{"@type":"WebPage",
                "@id":"https://example.org/site/essays/about.html","url":"https://example.org/site/essays/about.html",
                "name":"About","author":{"@type":"Person","name":"Ann"},"wordCount":1}]}"""));
    }

    @Test
    void collectionIsADatasetThatCanBeDownloaded() {
        sites.identity(new Identity("https://example.org", "The Site", "", "Ann", "https://creativecommons.org/licenses/by/4.0/",
                "tags", ".html"));

        assertThat(of("platforms/index.html")).isEqualTo(oneLine("""
                {"@context":"https://schema.org","@graph":[{"@type":"Dataset",
                "@id":"https://example.org/platforms/index.html","url":"https://example.org/platforms/index.html",
                "name":"Platforms","description":"Where people watch short videos.",
                "license":"https://creativecommons.org/licenses/by/4.0/","isAccessibleForFree":true,
                "creator":{"@type":"Person","name":"Ann"},"dateModified":"2026-11",
                "variableMeasured":[{"@type":"PropertyValue","propertyID":"ad_share","name":"Ad share","description":"short videos"},
                {"@type":"PropertyValue","propertyID":"users","name":"Users","description":"Who came in a month.","unitText":"users"}],
                "distribution":[{"@type":"DataDownload","encodingFormat":"application/json","contentUrl":"https://example.org/data/platforms.json"},
                {"@type":"DataDownload","encodingFormat":"text/csv","contentUrl":"https://example.org/data/platforms.csv"}]}]}"""));
    }

    @Test
    void pagesBelowAnotherHaveATrail() {
        assertThat(of("platforms/tiktok.html")).isEqualTo(oneLine("""
                {"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[
                {"@type":"ListItem","position":1,"name":"The Site","item":"https://example.org/site/"},
                {"@type":"ListItem","position":2,"name":"Platforms","item":"https://example.org/site/platforms/index.html"},
                {"@type":"ListItem","position":3,"name":"TikTok","item":"https://example.org/site/platforms/tiktok.html"}]}]}"""));
        assertThat(of("compare/sora-2-vs-tiktok.html")).contains("\"name\":\"Comparisons\"", "\"name\":\"Sora 2 and TikTok\"");
        assertThat(of("sources/a.html")).contains("\"name\":\"Sources\"", "\"name\":\"First source\"");
    }

    @Test
    void downloadsAndListsSayNothing() {
        assertThat(of("data/platforms.json")).isEmpty();
        assertThat(of("sources/index.html")).isEmpty();
    }

    @Test
    void textCannotEndTheScriptItStandsIn() throws IOException {
        String title = "</script><!-- & \u2028 \u00e9";
        sites.essay("x", "type=post\nstatus=published\ntitle=" + title, "Text.\n");

        String json = of("essays/x.html");

        assertThat(json).doesNotContain("<", ">", "&", "\u2028").contains("\u00e9");
        assertThat(headline(json)).isEqualTo(title);
    }

    private static String headline(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if ("headline".equals(parser.currentName())) {
                    return parser.nextTextValue();
                }
            }
            return "";
        }
    }

    private String of(String path) {
        Site site = sites.resolve();
        return new LinkedData(site).of(site.page(new PagePath(path)).orElseThrow());
    }

    private static String oneLine(String lines) {
        return lines.replace("\n", "");
    }
}
