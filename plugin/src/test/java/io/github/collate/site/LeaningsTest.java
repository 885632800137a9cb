package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaningsTest {

    private static final String COLLECTION = """
            title: Platforms
            singular: platform
            groups: {economy: {title: Economy}}
            attributes:
              ad_share: {title: Ad share, group: economy, type: percent}
              owner: {title: Owner, group: economy, type: text}
            comparisons:
              - {subjects: [sora-2, tiktok], attributes: [owner]}
            """;

    private final Site site = Sites.site()
            .data("data/platforms/_collection.yaml", COLLECTION)
            .data("data/platforms/vibes.yaml", "title: Vibes\nfacts: {ad_share: {value: 1, source: a}}\n")
            .essay("quotes", "Pays {{tiktok.ad_share}}.\n\nIt is {{tiktok.ad_share - vibes.ad_share}} more.\n")
            .essay("claims", "[None pays all.]{claim=\"platforms.all(p, p.ad_share < 100)\"}\n")
            .essay("compares", "```compare\nsubjects: [vibes]\nattributes: [ad_share]\ncaption: Not {{sora-2.ad_share}}\n```\n")
            .essay("draft", "type=post\nstatus=draft\ntitle=Draft", "{{vibes.ad_share}}\n")
            .essay("links", "[[tiktok]] [@a]\n")
            .resolve();
    private final Collection platforms = site.data().collections().get(0);

    @Test
    void quotesDifferencesClaimsAndTablesLeanOnFacts() {
        assertThat(on("tiktok", "ad_share")).containsExactly(
                "essays/quotes.html quote 5", "essays/quotes.html quote 7", "essays/claims.html claim 5");
        assertThat(on("vibes", "ad_share")).containsExactly("essays/quotes.html quote 7", "essays/claims.html claim 5",
                "essays/compares.html table 5", "essays/draft.html quote 5 (draft)");
        assertThat(on("sora-2", "ad_share")).containsExactly("essays/claims.html claim 5", "essays/compares.html quote 8");
    }

    @Test
    void comparisonPagesLeanOnTheirCellsAlsoOnThoseThatNobodyRecorded() {
        assertThat(on("tiktok", "owner")).containsExactly("compare/sora-2-vs-tiktok.html table 8");
        assertThat(on("vibes", "owner")).isEmpty();
    }

    @Test
    void theyAreFoundBySubjectAttributeSourceAndPage() {
        assertThat(lines(site.leanings().on(subject("tiktok")))).hasSize(4);
        assertThat(lines(site.leanings().on(platforms, attribute("owner")))).hasSize(2);
        assertThat(lines(site.leanings().on(new SourceId("b")))).containsExactlyElementsOf(on("sora-2", "ad_share"));
        assertThat(site.leanings().of(new PagePath("essays/quotes.html"))).extracting(each -> each.fact().id().toString())
                .containsExactly("tiktok.ad_share", "tiktok.ad_share", "vibes.ad_share");
        assertThat(site.leanings().of(new PagePath("essays/links.html"))).isEmpty();
    }

    private List<String> on(String subject, String attribute) {
        return lines(site.leanings().on(subject(subject), attribute(attribute)));
    }

    private static List<String> lines(List<Leaning> leanings) {
        return leanings.stream()
                .map(each -> each.page().path() + " " + each.way().word() + " " + each.position().line()
                        + (each.published() ? "" : " (draft)"))
                .toList();
    }

    private Subject subject(String id) {
        return site.data().named(id).get(0);
    }

    private Attribute attribute(String id) {
        return platforms.attributes().stream().filter(one -> one.id().text().equals(id)).findFirst().orElseThrow();
    }
}
