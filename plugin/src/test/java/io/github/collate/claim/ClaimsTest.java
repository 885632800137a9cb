package io.github.collate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    /** A true one, a false one, and one that nobody knows. */
    private static final Verdicts ANSWERS = Verdicts.of("t", "feed: yes", "f", "feed: no", "u", "feed: {unknown: true}");

    private static final Verdicts FACTS = Verdicts.of(
            "tiktok", """
                    ad_share: {value: 50, source: a}
                    launched: 2016-09
                    feed: yes
                    origin: human
                    tools: [Search, Docs]
                    monthly_users: {value: 1_600_000_000, source: a}
                    max_clip: 1 min 30 s
                    pay: {range: [9, 12], source: a}
                    owner: ByteDance
                    """,
            "youtube-shorts", """
                    ad_share: 45
                    launched: 2020
                    feed: yes
                    origin: human
                    pay: {value: 5, unit: EUR, source: a}
                    monthly_users: {disputed: [{value: 2, source: a, unit: users}, {value: 5, source: b, unit: users}]}
                    """,
            "sora-2", """
                    ad_share: {unknown: true}
                    launched: {not-applicable: true}
                    feed: no
                    origin: ai
                    monthly_users: {value: 100, qualifier: over, source: a}
                    max_clip: {value: 20 s, qualifier: up-to, source: a}
                    """,
            "2ch", "ad_share: {value: 40, qualifier: about, basis: long videos}");

    @ParameterizedTest
    @CsvSource({"t,t,true,true", "t,f,false,true", "f,t,false,true", "f,f,false,false", "t,u,undecided,true", "u,t,undecided,true",
        "f,u,false,undecided", "u,f,false,undecided", "u,u,undecided,undecided"})
    void andOrHaveThreeValues(String left, String right, String and, String or) {
        assertThat(ANSWERS.verdict(left + ".feed && " + right + ".feed")).isEqualTo(and);
        assertThat(ANSWERS.verdict(left + ".feed || " + right + ".feed")).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"!t.feed; false", "!f.feed; true", "!u.feed; undecided", "u.feed == u.feed; undecided",
        "u.feed ? true : true; undecided", "t.feed ? u.feed : f.feed; undecided", "f.feed ? u.feed : f.feed; false",
        "platforms.all(p, p.feed); false", "platforms.exists(p, p.feed); true", "platforms.exists(p, p.feed && p.id != 't'); undecided",
        "platforms.all(p, p.feed || p.id == 'f'); undecided", "platforms.exists_one(p, p.feed); undecided",
        "platforms.filter(p, p.feed).size() >= 0; undecided", "platforms.filter(p, has(p.feed) && p.feed).size() == 1; true",
        "platforms.filter(p, p.id == 'u' || p.feed).size() == 2; true", "platforms.map(p, p.feed).size() == 3; undecided",
        "platforms.map(p, p.id) == ['f', 't', 'u']; true", "[u.feed, true].size() == 2; undecided"})
    void whatIsUnknownStaysSoUntilSomethingElseSettlesIt(String expression, String verdict) {
        assertThat(ANSWERS.verdict(expression)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tiktok.ad_share > youtube_shorts.ad_share; true", "tiktok.ad_share > 0; true",
        "tiktok.ad_share == 50; true", "50 == tiktok.ad_share; true", "tiktok.ad_share != 50.5; true", "tiktok.ad_share <= 49; false",
        "tiktok.ad_share - youtube_shorts.ad_share == 5; true", "tiktok.ad_share / youtube_shorts.ad_share > 1.1; true",
        "2 * tiktok.ad_share == 100; true", "-tiktok.ad_share < 0; true", "7 / 2 == 3; true", "7 % 4 == 3; true", "0.1 + 0.2 == 0.3; true",
        "tiktok.max_clip == 90; true", "tiktok.max_clip > number(1, 's'); true", "tiktok.monthly_users > 1e9; true",
        "50 in platforms.filter(p, has(p.ad_share)).map(p, p.ad_share); true",
        "platforms.filter(p, has(p.ad_share) && p.id != '2ch').map(p, p.ad_share).max() == 50; true",
        "platforms.filter(p, has(p.ad_share) && p.id != '2ch').map(p, p.ad_share).sum() == 95; true",
        "[3, 1, 2].min() == 1; true"})
    void numbersMeetEachOtherAndThoseOfTheExpression(String expression, String verdict) {
        assertThat(FACTS.verdict(expression)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tiktok.pay > 8; true", "tiktok.pay > 10; undecided", "tiktok.pay > 12; false", "tiktok.pay >= 9; true",
        "tiktok.pay == 10; undecided", "tiktok.pay == 8; false", "tiktok.pay - 2 > 6; true", "sora_2.monthly_users > 100; true",
        "sora_2.monthly_users > 200; undecided", "sora_2.monthly_users < 100; false", "sora_2.max_clip <= 20; true",
        "sora_2.max_clip > 20; false", "sora_2.max_clip > 10; undecided", "sora_2.max_clip < tiktok.max_clip; true",
        "subject('2ch').ad_share > 39; true", "subject('2ch').ad_share == 40; undecided", "subject('2ch').ad_share == 41; false"})
    void rangesAndQualifiersDecideWhatTheyReach(String expression, String verdict) {
        assertThat(FACTS.verdict(expression)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tiktok.launched == '2016'; true", "tiktok.launched == '2016-09'; true",
        "tiktok.launched == '2016-09-15'; undecided", "tiktok.launched == '2017'; false", "tiktok.launched < '2017'; true",
        "tiktok.launched < '2016'; false", "tiktok.launched <= '2016'; true", "tiktok.launched > '2016'; false",
        "tiktok.launched >= '2016-09-01'; true", "tiktok.launched > '2016-09-15'; undecided", "'2017' > tiktok.launched; true",
        "tiktok.launched < youtube_shorts.launched; true", "youtube_shorts.launched > date('2020-05'); undecided",
        "tiktok.launched.year() == 2016; true", "sora_2.launched < '2030'; undecided", "has(sora_2.launched); false"})
    void datesAreOnlyAsSharpAsTheyAreKnown(String expression, String verdict) {
        assertThat(FACTS.verdict(expression)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"youtube_shorts.monthly_users > 1; true", "youtube_shorts.monthly_users > 3; undecided",
        "youtube_shorts.monthly_users > 9; false", "has(youtube_shorts.monthly_users); true",
        "youtube_shorts.monthly_users < tiktok.monthly_users; true"})
    void aDisputeIsSettledWhenAllItsSidesAgree(String expression, String verdict) {
        assertThat(FACTS.verdict(expression)).isEqualTo(verdict);
    }

    @Test
    void moreDisputesThanCanBeTriedLeaveAClaimUndecided() {
        String side = "{disputed: [{value: 2, source: a}, {value: 3, source: a}, {value: 4, source: b}]}";
        Verdicts many = Verdicts.of();
        for (int i = 0; i < 8; i++) {
            many.file("data/platforms/s" + i + ".yaml", "title: S\nfacts: {max_clip: " + side + "}\n");
        }
        assertThat(many.verdict("platforms.map(p, p.max_clip).sum() > 15")).isEqualTo("undecided");
        assertThat(many.verdict("s1.max_clip + s2.max_clip > 3")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tiktok.origin == 'human'; true", "tiktok.owner.startsWith('Byte'); true",
        "tiktok.owner.matches('^B.*e$'); true", "'Search' in tiktok.tools; true", "tiktok.tools == ['Search', 'Docs']; true",
        "tiktok.tools[1] == 'Docs'; true", "tiktok.tools.size() == 2; true", "tiktok.id == 'tiktok' && tiktok.title.size() == 6; true",
        "tiktok.tags == []; true", "tiktok.owner == youtube_shorts.owner; undecided", "tiktok == subject('platforms/tiktok'); true",
        "tiktok in platforms; true", "platforms.size() == 4; true", "tiktok.owner.matches('(x+x+)+y'); false"})
    void textsAndListsAreAsCelHasThem(String expression, String verdict) {
        assertThat(FACTS.verdict(expression)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tiktok.pay > youtube_shorts.pay", "tiktok.pay - youtube_shorts.pay > 0",
        "youtube_shorts.pay > 3", "youtube_shorts.pay > 3 || true", "tiktok.ad_share > subject('2ch').ad_share",
        "tiktok.ad_share == tiktok.monthly_users", "tiktok.ad_share / tiktok.monthly_users > 0",
        "platforms.filter(p, has(p.ad_share)).map(p, p.ad_share).max() > 0"})
    void whatCountsOtherThingsIsNeverMeasuredAgainstEachOther(String expression) {
        assertThat(FACTS.verdict(expression)).isEqualTo("incomparable-facts");
    }

    @Test
    void aNumberWithItsUnitMeetsFactsOfThatUnit() {
        assertThat(FACTS.verdict("youtube_shorts.pay > number(3, 'EUR')")).isEqualTo("true");
        assertThat(FACTS.verdict("tiktok.pay > number(3, 'EUR')")).isEqualTo("incomparable-facts");
        assertThat(FACTS.verdict("youtube_shorts.pay > 0")).isEqualTo("true");
        assertThat(FACTS.report("youtube_shorts.pay > 3")).isEqualTo("""
                content/a.md:1:20  error  incomparable-facts
                    youtube-shorts.pay has the unit EUR, and a bare number is read in the unit of its attribute. Write number(10, 'EUR').""");
        assertThat(FACTS.report("tiktok.ad_share > subject('2ch').ad_share")).isEqualTo("""
                content/a.md:1:17  error  incomparable-facts
                    tiktok.ad_share and 2ch.ad_share cannot be compared, added or subtracted: their bases differ (short videos; long videos).""");
    }

    @Test
    void wrongNamesAreToldAtTheirPlaceWithNearOnes() {
        assertThat(FACTS.report("'😀' == tiktok.owner && platforms.all(p, p.ad_shair > 0)")).isEqualTo("""
                content/a.md:1:44  error  unknown-attribute
                    "ad_shair" is not an attribute of platforms. Did you mean "ad_share"?""");
        assertThat(FACTS.report("tictok.feed")).isEqualTo("""
                content/a.md:1:1  error  unknown-name
                    "tictok" is neither a collection nor a subject. Did you mean "tiktok"?""");
        assertThat(FACTS.report("subject('tictok').feed")).isEqualTo("""
                content/a.md:1:9  error  unknown-subject
                    "tictok" is not a subject. Did you mean "tiktok"?""");
        assertThat(FACTS.report("tiktok.origin == 'humen'")).isEqualTo("""
                content/a.md:1:18  error  unknown-choice
                    "humen" is not a choice of origin. Did you mean "human"?""");
    }

    @Test
    void aSubjectThatSharesItsNameIsReachedByItsCollection() {
        Verdicts two = Verdicts.of("tiktok", "feed: yes").file("data/apps/_collection.yaml", """
                title: Apps
                singular: app
                groups: {main: {title: Main}}
                attributes: {feed: {title: Feed, group: main, type: yes-no}}
                """).file("data/apps/tiktok.yaml", "title: TikTok\nfacts: {feed: no}\n");
        assertThat(two.verdict("subject('platforms/tiktok').feed && !subject('apps/tiktok').feed")).isEqualTo("true");
        assertThat(two.verdict("tiktok.feed")).isEqualTo("unknown-name");
        assertThat(two.report("subject('tiktok').feed")).isEqualTo("""
                content/a.md:1:9  error  ambiguous-subject
                    "tiktok" is a subject of several collections. Write subject('apps/tiktok') or subject('platforms/tiktok').""");
    }

    @Test
    void aTermEndsWithItsLastDay() {
        assertThat(Verdicts.of("t", "feed: no").until("2026-11-24").report("t.feed")).contains("error  false-claim");
        assertThat(Verdicts.of("t", "feed: no").until("2026").report("t.feed")).contains("error  false-claim");
        assertThat(Verdicts.of("t", "feed: no").until("2026-11-23").report("t.feed")).contains("warning  lapsed-claim");
        assertThat(Verdicts.of("t", "feed: yes").until("2026-11-23").report("t.feed")).isEmpty();
        assertThat(Verdicts.of("t", "feed: no").until("2026-11-23").finding("t.feed").lapsed()).isTrue();
    }

    @Test
    void theFactsThatAClaimReadsAreKnown() {
        assertThat(names(FACTS.finding("tiktok.ad_share > youtube_shorts.ad_share && tiktok.ad_share > 1").read()))
                .isEqualTo("tiktok.ad_share youtube-shorts.ad_share");
        assertThat(names(FACTS.finding("platforms.exists(p, has(p.owner))").read()))
                .as("none after the first that has one").isEqualTo("2ch.owner sora-2.owner tiktok.owner");
        assertThat(names(FACTS.finding("sora_2.ad_share > 1 && tiktok.feed").open())).isEqualTo("sora-2.ad_share");
        assertThat(FACTS.finding("platforms.size() == 4").collections()).extracting(Object::toString).containsExactly("platforms");
        assertThat(FACTS.finding("tiktok.feed").named()).extracting(subject -> subject.id().text()).containsExactly("tiktok");
    }

    private static String names(List<ReadFact> facts) {
        return facts.stream().map(fact -> fact.id().toString()).sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1 / 0 == 1; claim-error", "1 / 0 == 1 || tiktok.feed; true", "tiktok.tools[9] == 'x'; claim-error",
        "tiktok.tools[-1] == 'x'; claim-error", "[].max() == 1; claim-error", "1e308 * 1e308 > tiktok.ad_share; true", "null == null; claim-error",
        "{'a': 1}.size() == 1; claim-type", "tiktok; claim-type", "type(1) == int; unknown-name"})
    void whatCannotBeComputedIsSaid(String expression, String outcome) {
        assertThat(FACTS.verdict(expression)).isEqualTo(outcome);
    }

    @Test
    void expressionsThatWouldNotEndAreCutOff() {
        String nested = "platforms.all(a, ".repeat(12) + "true" + ")".repeat(12);
        assertThat(FACTS.verdict(nested)).isEqualTo("too-costly-claim");
        String squares = "[1e300]" + ".map(x, x * x)".repeat(40) + "[0] > tiktok.ad_share";
        assertThat(FACTS.verdict(squares)).isIn("claim-error", "true");
        assertThat(FACTS.verdict("(".repeat(500) + "true" + ")".repeat(500))).isEqualTo("too-costly-claim");
        assertThat(FACTS.verdict("1 + ".repeat(900) + "1 == 901")).isEqualTo("too-costly-claim");
        assertThat(FACTS.verdict("a".repeat(10_000))).isEqualTo("too-costly-claim");
    }
}
