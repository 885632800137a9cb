package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void unknownNamesAreReportedWhereTheyStand() {
        String report = Sites.site().essay("x", """
                See [[tiktk]] and {{sora2.ad_share}}.

                * {{tiktok.ad_shair}} {{tiktok.owner}}
                * [[plattforms/tiktok]] [[platforms/nothing-like-it]]
                * says [@a; @c]
                """).report();

        assertThat(report).isEqualTo("""
                content/essays/x.md:5:5  error  unknown-subject
                    "tiktk" is not a subject of platforms. Did you mean "tiktok"?
                content/essays/x.md:5:19  error  unknown-subject
                    "sora2" is not a subject of platforms. Did you mean "sora-2"?
                content/essays/x.md:7:3  error  unknown-attribute
                    "ad_shair" is not an attribute of platforms. Did you mean "ad_share"?
                content/essays/x.md:7:23  error  unrecorded-fact
                    Nobody recorded tiktok.owner, so it cannot be quoted. Record it in data/platforms/tiktok.yaml, if only as {unknown: true}.
                content/essays/x.md:8:3  error  unknown-collection
                    "plattforms" is not a collection of this site. Did you mean "platforms"?
                content/essays/x.md:8:25  error  unknown-subject
                    "nothing-like-it" is not a subject of platforms. Known: sora-2, tiktok.
                content/essays/x.md:9:13  error  unknown-source
                    "c" is not the id of a source under data/sources. Known: a, b.
                """);
    }

    @Test
    void compareBlocksAreCheckedAtTheirOwnLines() {
        String report = Sites.site().essay("x", """
                ```compare
                collection: platfroms
                ```

                ```compare
                subjects: [tiktok, tiktok, vibes]
                attributes: [economy.*, econmy.*, ad_shair]
                ```
                """).report();

        assertThat(report).isEqualTo("""
                content/essays/x.md:6:13  error  unknown-collection
                    "platfroms" is not a collection of this site. Did you mean "platforms"?
                content/essays/x.md:10:20  error  duplicate-subject
                    "tiktok" is in this comparison twice. Remove one.
                content/essays/x.md:10:28  error  unknown-subject
                    "vibes" is not a subject of platforms. Known: sora-2, tiktok.
                content/essays/x.md:11:25  error  unknown-group
                    "econmy" is not a group of platforms. Did you mean "economy"?
                content/essays/x.md:11:35  error  unknown-attribute
                    "ad_shair" is not an attribute of platforms. Did you mean "ad_share"?
                """);
    }

    @Test
    void subjectOfTwoCollectionsMustBeNamedWithOne() {
        String report = Sites.site()
                .data("data/apps/_collection.yaml", """
                        title: Apps
                        singular: app
                        groups: {g: {title: G}}
                        attributes: {size: {title: Size, group: g, type: number}}
                        """)
                .data("data/apps/tiktok.yaml", "title: TikTok\nfacts: {size: 3}\n")
                .essay("x", "[[tiktok]] {{tiktok.size}} {{apps/tiktok.size}} [[platforms/tiktok]] [[nobody]]\n")
                .report();

        assertThat(report).isEqualTo("""
                content/essays/x.md:5:1  error  ambiguous-subject
                    "tiktok" is a subject of several collections. Write [[apps/tiktok]] or [[platforms/tiktok]].
                content/essays/x.md:5:12  error  ambiguous-subject
                    "tiktok" is a subject of several collections. Write {{apps/tiktok.size}} or {{platforms/tiktok.size}}.
                content/essays/x.md:5:70  error  unknown-subject
                    "nobody" is not a subject of any collection. Known: sora-2, tiktok.
                """);
    }

    @Test
    void tagsAreLookedUpInTheFolderOfTheirPages() {
        String report = Sites.site()
                .essay("x", "type=post\nstatus=published\ntags=retention,creator economy,a/b", """
                        [[tags/retention]] [[tags/retention|why people leave]] [[tags/creator economy]] [[tags/a/b]]
                        [[tags/retentoin]]
                        """)
                .essay("draft", "type=post\nstatus=draft\ntags=unseen", "[[tags/unseen]]\n")
                .report();

        assertThat(report).isEqualTo("""
                content/essays/draft.md:5:1  error  unknown-tag
                    "unseen" is not a tag of a published essay or of a subject. Known: a/b, creator economy, retention.
                content/essays/x.md:6:1  error  unknown-tag
                    "retentoin" is not a tag of a published essay or of a subject. Did you mean "retention"?
                """);
    }

    @Test
    void namesOfACollectionThatCannotBeReadAreNotReported() {
        String report = Sites.site()
                .data("data/platforms/_collection.yaml", "title: [\n")
                .data("data/sources/more.yaml", "c: {title\n")
                .essay("x", "[[tiktok]] {{platforms/tiktok.ad_share}} [@c]\n\n```compare\nsubjects: [tiktok]\n```\n")
                .report();

        assertThat(report).isEqualTo("""
                data/platforms/_collection.yaml:2:1  error  yaml-syntax
                    This is not YAML: expected the node content, but found '<stream end>'. A value is missing here, or a bracket is opened and not closed.
                data/sources/more.yaml:1:4  error  yaml-syntax
                    This is not YAML: expected ',' or '}', but got <stream end>. A bracket is opened and not closed, or a comma is missing.
                """);
    }

    @Test
    void whatItsOwnFileIsBlamedForIsNotReportedTwice() {
        String report = Sites.site()
                .data("data/platforms/vibes.yaml", "title: [\n")
                .data("data/platforms/tiktok.yaml", "title: TikTok\nfacts: {ad_share: many}\n")
                .essay("x", "[[vibes]] {{vibes.ad_share}} {{tiktok.ad_share}} [[platforms/vibes]]\n\n```compare\nsubjects: [vibes, tiktok]\n```\n")
                .report();

        assertThat(report).doesNotContain("content/essays/x.md").contains("vibes.yaml").contains("tiktok.yaml");
    }
}
