package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.site.Identity;
import io.github.collate.site.Site;
import io.github.collate.site.Sites;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteSurroundingsTest {

    private final Sites sites = Sites.site()
            .data("data/platforms/tiktok.yaml", "title: TikTok\ntags: [short video, ../out]\nfacts: {ad_share: {value: 50, source: a}}\n")
            .essay("x", "{{tiktok.ad_share}}\n");

    @Test
    void pagesOfDataLinkToWhatMentionsThem() {
        Site site = sites.resolve();
        SiteSurroundings surroundings = new SiteSurroundings(site);

        assertThat(surroundings.mentions(tiktok(site))).containsExactly(new MentionView("On x", "essays/x.html", "essay",
                List.of(new MentionView.Count("quote", 1, "essays/x.html#quote-tiktok.ad_share"))));
        assertThat(surroundings.citations(new SourceId("a"))).containsExactly(new Link("On x", "essays/x.html", "essay"));
        assertThat(surroundings.citations(new SourceId("b"))).isEmpty();
    }

    @Test
    void essaysOnAComparisonSpeakOfAllThatItCompares() {
        Site site = sites.data("data/platforms/quora.yaml", "title: Quora\nfacts: {ad_share: {value: 40, source: a}}\n")
                .essay("y", "{{quora.ad_share}} and {{tiktok.ad_share}}\n")
                .resolve();
        SiteSurroundings surroundings = new SiteSurroundings(site);

        assertThat(surroundings.essays(List.of(tiktok(site), site.data().named("quora").get(0))))
                .containsExactly(new Link("On y", "essays/y.html", "essay"));
        assertThat(surroundings.essays(List.of())).isEmpty();
    }

    @Test
    void tagsAreLinkedWhenTheyHavePages() {
        Site with = sites.resolve();
        assertThat(new SiteSurroundings(with).tags(tiktok(with))).containsExactly(new Link("short video", "tags/short%20video.html", "tag"));

        Site without = sites.identity(new Identity("https://example.org", "", "", "", "", "", ".html")).resolve();
        assertThat(new SiteSurroundings(without).tags(tiktok(without))).isEmpty();
    }

    private static Subject tiktok(Site site) {
        return site.data().named("tiktok").get(0);
    }
}
