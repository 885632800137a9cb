package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.SubjectId;
import io.github.collate.site.PagePath;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.subject.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void valueIsShownWithAllThatAReaderMayAsk() {
        FactView fact = fact("ad_share", """
                ad_share:
                  value: 50
                  qualifier: about
                  as_of: 2026-03-01
                  checked: 2026-11-20
                  source: [b, a]
                  quote: half of it
                  note: for some
                  history:
                    - {value: 40, as_of: 2023-02, source: a}
                    - {undisclosed: true, as_of: 2024, source: a, kind: corrected}
                """);

        assertThat(fact.id()).isEqualTo("tiktok.ad_share");
        assertThat(fact.href()).isEqualTo("platforms/tiktok.html#ad_share");
        assertThat(fact.state()).isEqualTo("value");
        assertThat(fact.text()).isEqualTo("about 50 %");
        assertThat(fact.machine()).isEqualTo("50");
        assertThat(fact.unit() + fact.basis() + fact.url()).isEmpty();
        assertThat(fact.asOf()).isEqualTo(new DateView("1 March 2026", "2026-03-01"));
        assertThat(fact.checked().iso()).isEqualTo("2026-11-20");
        assertThat(fact.sources()).extracting(SourceRef::href).containsExactly("sources/b.html", "sources/a.html");
        assertThat(fact.signs()).isEmpty();
        assertThat(fact.history()).extracting(StepView::kind, StepView::text, step -> step.asOf().text())
                .containsExactly(tuple("corrected", "undisclosed", "2024"), tuple("changed", "40 %", "February 2023"));
    }

    @Test
    void unitStandsApartFromTheTextUnlessItIsACurrency() {
        assertThat(fact("monthly_users", "monthly_users: 1_600_000_000"))
                .extracting(FactView::text, FactView::unit).containsExactly("1.6 billion", "users");
        assertThat(fact("pay", "pay: 19.99"))
                .extracting(FactView::text, FactView::unit).containsExactly("USD 19.99", "");
    }

    @Test
    void currencyOfAListIsSaidOnceWithEachSum() {
        Sample sample = Sample.data().with("data/platforms/_collection.yaml",
                Sample.DEFINITION + "  prices: {title: Prices, group: economy, type: list of money, unit: USD}\n")
                .withFacts("tiktok", "prices: [5 EUR, 9 EUR]");
        Dataset data = sample.read();
        Attribute prices = data.collections().get(0).attribute("prices").orElseThrow();

        FactView fact = new Views(data, LocalDate.of(2026, 11, 23), Surroundings.NONE).fact(data.subjects().get(0), prices);

        assertThat(fact).extracting(FactView::text, FactView::unit).containsExactly("EUR 5, EUR 9", "");
        assertThat(fact.signs()).extracting(Sign::id).containsExactly("unsourced", "other-basis");
    }

    @Test
    void stateAndAbsenceAreSaidInWords() {
        assertThat(fact("pay", "pay: {not-applicable: true}"))
                .extracting(FactView::state, FactView::text, FactView::machine, FactView::unit)
                .containsExactly("not-applicable", "not applicable", "", "");
        assertThat(fact("pay", "owner: x"))
                .extracting(FactView::state, FactView::text, FactView::href, FactView::hasDetail)
                .containsExactly("absent", "not recorded", "platforms/tiktok.html", false);
    }

    @Test
    void disputeShowsItsSidesAndTakesNone() {
        FactView fact = fact("monthly_users", """
                monthly_users:
                  disputed:
                    - {value: 1_600_000_000, source: a}
                    - {value: 2_000_000_000, source: b, qualifier: about}
                  note: they count in their own ways
                """);

        assertThat(fact).extracting(FactView::state, FactView::text, FactView::machine, FactView::unit, FactView::note)
                .containsExactly("disputed", "1.6 billion or about 2 billion", "", "users", "they count in their own ways");
        assertThat(fact.alternatives()).extracting(FactView::anchor).containsExactly("monthly_users-1", "monthly_users-2");
        assertThat(fact.sources()).extracting(SourceRef::id).containsExactly("a", "b");
        assertThat(signs(fact)).containsExactly("disputed: 2 values disagree; none is preferred here.");
    }

    @Test
    void valueWithoutASourceIsSigned() {
        assertThat(signs(fact("owner", "owner: ByteDance"))).containsExactly("unsourced: No source is given for this value.");
        assertThat(signs(fact("owner", "owner: {unknown: true}"))).isEmpty();
    }

    @Test
    void earlierValueIsSignedForItsSourcesAndNotForItsAge() {
        FactView fact = fact("ad_share", "ad_share: {value: 5, history: [{value: 4, as_of: 2015}, {value: 3, as_of: 2014, source: a}]}");

        assertThat(fact.history()).extracting(step -> step.signs().stream().map(Sign::id).toList())
                .containsExactly(List.of("unsourced"), List.of());
    }

    @Test
    void valueIsStaleOnTheDayAfterItsAge() {
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, as_of: 2025-11-23, source: a}"))).isEmpty();
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, as_of: 2025-11-22, source: a}"))).containsExactly(
                "stale: As of 22 November 2025; figures of this kind are held to be stale after 365 days.");
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, as_of: 2025-11, source: a}"))).isEmpty();
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, as_of: 2025-10, source: a}"))).isNotEmpty();
        assertThat(signs(fact("owner", "owner: {value: x, as_of: 1990, source: a}"))).isEmpty();
    }

    @Test
    void valueWithoutADateIsAsOldAsItsCheck() {
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, checked: 2024-03-01, source: a}"))).containsExactly(
                "stale: Not dated, and checked on 1 March 2024; figures of this kind are held to be stale after 365 days.");
        assertThat(signs(fact("ad_share", "ad_share: {value: 50, source: a}"))).isEmpty();
    }

    @Test
    void valueThatRestsOnOneKindOfWeakSourceIsSigned() {
        assertThat(signs(fact("owner", "owner: {value: x, source: relay}")))
                .containsExactly("second hand: It rests only on sources that relay what others found.");
        assertThat(signs(fact("owner", "owner: {value: x, source: own}"))).containsExactly("essay: It rests on an essay alone.");
        assertThat(signs(fact("owner", "owner: {value: x, source: [relay, a]}"))).isEmpty();
        assertThat(signs(fact("owner", "owner: {value: x, source: [relay, own]}"))).isEmpty();
    }

    @Test
    void valueOfAnotherUnitOrBasisIsSigned() {
        FactView fact = fact("ad_share", "ad_share: {value: 50, basis: long videos, source: a}");

        assertThat(fact.basis()).isEqualTo("long videos");
        assertThat(signs(fact)).containsExactly(
                "other basis: Its basis is \"long videos\", the row's is \"short videos\". It is not compared with the others.");
        assertThat(signs(fact("pay", "pay: {value: 5 EUR, source: a}"))).containsExactly(
                "other basis: Its unit is EUR, the row's is USD. It is not compared with the others.");
    }

    @Test
    void basisThatTheAttributeLeavesToItsValuesIsShownWithoutASign() {
        FactView fact = fact("pay", "pay: {value: 5, basis: per clip, source: a}");

        assertThat(fact.basis()).isEqualTo("per clip");
        assertThat(fact.signs()).isEmpty();
    }

    @Test
    void wholeComparisonLeavesOutRowsAndGroupsThatNobodyRecorded() {
        Dataset data = two();
        ComparisonView whole = views(data).whole(platforms(data));

        assertThat(whole.caption()).isEqualTo("Quora and TikTok side by side");
        assertThat(whole.subjects()).extracting(ComparisonView.SubjectColumn::href)
                .containsExactly("platforms/quora.html", "platforms/tiktok.html");
        assertThat(whole.groups()).extracting(part -> part.group().title()).containsExactly("Creator economy", "Standing");
        assertThat(whole.groups().get(1).rows()).extracting(row -> row.attribute().id()).containsExactly("owner", "feed");
        assertThat(whole.json()).isEqualTo("data/platforms.json");
    }

    @Test
    void comparisonPageHoldsEachRowOnce() {
        Dataset data = two();
        Collection collection = platforms(data);
        ComparisonPageView page = views(data).comparisonPage(collection, collection.comparisons().get(0));

        assertThat(page.title()).isEqualTo("TikTok and Quora");
        assertThat(page.verdict()).isEqualTo("Close.");
        assertThat(page.subjects()).extracting(Link::href).containsExactly("platforms/tiktok.html", "platforms/quora.html");
        assertThat(rows(page.different())).containsExactly("owner");
        assertThat(rows(page.open())).containsExactly("ad_share");
        assertThat(rows(page.same())).containsExactly("feed");
        assertThat(page.essays()).containsExactly(new Link("An essay", "essay.html", "essay"));
        assertThat(page.others()).isEmpty();
    }

    @Test
    void subjectPageCountsWhatNeedsCare() {
        Dataset data = Sample.data().with("data/platforms/tiktok.yaml", """
                title: TikTok
                url: https://www.tiktok.com
                tags: [short-video]
                source: a
                facts:
                  owner: ByteDance
                  ad_share: {value: 50, as_of: 2020, source: b}
                  pay: {unknown: true}
                  feed: {value: yes, source: []}
                  tools: {disputed: [{value: [x]}, {value: [y]}]}
                events:
                  - {date: 2026-01, text: Later}
                  - {date: 2025, text: Earlier, source: b}
                """).read();
        SubjectView page = views(data).subject(data.named("tiktok").get(0));

        assertThat(page.counts()).isEqualTo(new SubjectView.Counts(5, 4, 1, 1, 1, 1));
        assertThat(page.groups()).extracting(part -> part.group().id()).containsExactly("economy", "standing");
        assertThat(page.groups()).extracting(SubjectView.Part::absent)
                .containsExactly(List.of(), List.of("Monthly users", "Launched", "Longest clip", "Origin", "Site"));
        assertThat(page.groups().get(0).told()).extracting(entry -> entry.fact().text()).containsExactly("50 %");
        assertThat(page.groups().get(0).gaps()).extracting(gap -> gap.word() + " " + gap.entries().get(0).attribute().title()).containsExactly("unknown Pay");
        assertThat(page.groups().get(1).gaps()).isEmpty();
        assertThat(page.blank()).isEmpty();
        assertThat(page.brief()).as("no essay leans on anything").isEmpty();
        assertThat(page.events()).extracting(SubjectView.EventView::text).containsExactly("Earlier", "Later");
        assertThat(page.sources()).extracting(SourceRef::title).containsExactly("First source", "Second source");
        assertThat(page.url()).isEqualTo("https://www.tiktok.com");
        assertThat(page.mentions()).containsExactly(new MentionView("An essay", "essay.html", "essay", List.of()));
        assertThat(page.tags()).containsExactly(new Link("short-video", "tags/short-video.html", "tag"));
    }

    @Test
    void groupOfWhichNothingIsRecordedStandsApart() {
        Dataset data = Sample.data().withFacts("tiktok", "owner: ByteDance").read();
        SubjectView page = views(data).subject(data.named("tiktok").get(0));

        assertThat(page.groups()).extracting(part -> part.group().id()).containsExactly("standing");
        assertThat(page.blank()).extracting(part -> part.group().title() + " " + part.absent()).containsExactly("Creator economy [Ad revenue share, Pay]");
    }

    @Test
    void recordBeginsWithTheShortValuesThatMostEssaysLeanOn() {
        Map<String, Integer> quoted = Map.of("ad_share", 2, "monthly_users", 3, "owner", 1, "feed", 5, "launched", 4);
        Dataset data = Sample.data().withFacts("tiktok", """
                ad_share: 50
                monthly_users: 6
                owner: ByteDance
                feed: yes
                launched: {unknown: true}
                """).read();
        SubjectView page = new Views(data, DAY, quotedIn(quoted)).subject(data.named("tiktok").get(0));

        assertThat(page.brief()).extracting(entry -> entry.attribute().id()).containsExactly("monthly_users", "ad_share");
        assertThat(new Views(data, DAY, quotedIn(Map.of("ad_share", 2))).subject(data.named("tiktok").get(0)).brief()).isEmpty();
    }

    @Test
    void sourcePageListsAllThatRestsOnIt() {
        Dataset data = Sample.data()
                .withFacts("tiktok", """
                        owner: {value: ByteDance, source: a, history: [{value: Musical.ly, as_of: 2016, source: a}]}
                        monthly_users: {disputed: [{value: 5, source: a}, {value: 6, source: b}]}
                        """)
                .with("data/platforms/quora.yaml", "title: Quora\nevents: [{date: 2020, text: Something, source: a}]\n")
                .read();
        SourceView page = views(data).source(data.bibliography().source(new SourceId("a")).orElseThrow());

        assertThat(page.facts()).extracting(use -> use.what() + " " + use.attribute() + ": " + use.text() + " " + use.href())
                .containsExactly(
                        "event : Something platforms/quora.html",
                        "disputed Monthly users: 5 users platforms/tiktok.html#monthly_users",
                        "now Owner: ByteDance platforms/tiktok.html#owner",
                        "earlier Owner: Musical.ly platforms/tiktok.html#owner");
        assertThat(page.essays()).containsExactly(new Link("Citing a", "essay.html", "essay"));
        assertThat(views(data).sources()).extracting(view -> view.ref().title()).containsExactly("First source", "Second source");
    }

    @Test
    void siteKnowsThePathItIsServedUnder() {
        Views views = views(two());

        assertThat(views.site("T", "D", "https://user.github.io/repo/"))
                .extracting(SiteView::host, SiteView::basePath).containsExactly("https://user.github.io/repo", "/repo/");
        assertThat(views.site("T", "D", "https://example.org").basePath()).isEqualTo("/");
        assertThat(views.site("T", "D", "").asOf()).isEqualTo(new DateView("23 November 2026", "2026-11-23"));
    }

    private static Dataset two() {
        return Sample.data()
                .with("data/platforms/_collection.yaml", Sample.DEFINITION + """
                        comparisons:
                          - {subjects: [tiktok, quora], verdict: Close.}
                        """)
                .with("data/platforms/tiktok.yaml", "title: TikTok\nfacts: {owner: ByteDance, feed: yes, ad_share: 50}\n")
                .with("data/platforms/quora.yaml", "title: Quora\nfacts: {owner: Quora Inc., feed: yes}\n")
                .read();
    }

    private static Collection platforms(Dataset data) {
        return data.collections().get(0);
    }

    private static List<String> rows(ComparisonView view) {
        return view.groups().stream().flatMap(part -> part.rows().stream()).map(row -> row.attribute().id()).toList();
    }

    private static List<String> signs(FactView fact) {
        return fact.signs().stream().map(sign -> sign.label() + ": " + sign.about()).toList();
    }

    private static FactView fact(String attribute, String facts) {
        Dataset data = Sample.data()
                .with("data/sources/weak.yaml", "relay: {title: R, kind: secondary}\nown: {title: O, kind: essay}\n")
                .withFacts("tiktok", facts)
                .read();
        Collection collection = platforms(data);
        Subject subject = data.subject(collection.id(), new SubjectId("tiktok")).orElseThrow();
        return views(data).fact(subject, collection.attribute(attribute).orElseThrow());
    }

    private static Views views(Dataset data) {
        return new Views(data, DAY, new Surroundings() {
            @Override
            public List<MentionView> mentions(Subject subject) {
                return List.of(new MentionView("An essay", "essay.html", "essay", List.of()));
            }

            @Override
            public List<Link> citations(SourceId source) {
                return List.of(new Link("Citing " + source, "essay.html", "essay"));
            }

            @Override
            public List<Link> tags(Subject subject) {
                return subject.tagNames().stream().map(tag -> new Link(tag, "tags/" + tag + ".html", "tag")).toList();
            }
        });
    }

    /** Each attribute is quoted on so many pages. */
    private static Surroundings quotedIn(Map<String, Integer> pages) {
        return new Surroundings() {
            @Override
            public List<MentionView> mentions(Subject subject) {
                return List.of();
            }

            @Override
            public List<Link> citations(SourceId source) {
                return List.of();
            }

            @Override
            public List<Link> tags(Subject subject) {
                return List.of();
            }

            @Override
            public LeaningsView leanings(Subject subject, Attribute attribute, Optional<PagePath> reading) {
                return new LeaningsView(List.of(new LeaningsView.Way("quote",
                        Collections.nCopies(pages.getOrDefault(attribute.id().text(), 0), new Link("An essay", "essay.html", "essay")), 0)));
            }
        };
    }
}
