package io.github.collate.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void aScoreIsTheWeightedMeanOnTheDeclaredScales() {
        Ranking ranking = ranking(sample("""
                    - {attribute: ad_share, weight: 3, scale: [0, 100]}
                    - {attribute: feed, weight: 1, better: yes}
                """).withFacts("a", "ad_share: 50\nfeed: yes").withFacts("b", "ad_share: 60\nfeed: no"));

        assertThat(places(ranking)).containsExactly("a 1, 1–2 over all", "b 2, 1–2 over all");
        assertThat(mean(ranking, 0)).isEqualTo("0.625");
        assertThat(mean(ranking, 1)).isEqualTo("0.45");
    }

    @Test
    void lowerIsBetterWhereTheAuthorSaysSo() {
        Ranking ranking = ranking(sample("- {attribute: pay, weight: 1, better: lower}")
                .withFacts("a", "pay: 10").withFacts("b", "pay: 5").withFacts("c", "pay: 20"));

        assertThat(places(ranking)).containsExactly("b 1, 1 over all", "a 2, 2 over all", "c 3, 3 over all");
        assertThat(ranking.standings().get(2).scores().get(0).high()).as("the highest known is the scale's end").isZero();
    }

    @Test
    void equalsShareAPlaceAndTheNextStandsBehindThem() {
        Ranking ranking = ranking(sample("- {attribute: ad_share, weight: 1}")
                .withFacts("a", "ad_share: 30").withFacts("b", "ad_share: 30.0").withFacts("c", "ad_share: 10").withFacts("d", "ad_share: 40"));

        assertThat(places(ranking)).containsExactly("d 1, 1 over all", "a 2, 2 over all", "b 2, 2 over all", "c 4, 4 over all");
    }

    @Test
    void whatIsUnknownIsNeverZeroButAnythingOnTheScale() {
        for (String unknown : List.of("{unknown: true}", "{undisclosed: true}", "{value: 90, basis: long videos}")) {
            Ranking ranking = ranking(sample("- {attribute: ad_share, weight: 1, scale: [0, 50]}")
                    .withFacts("a", "ad_share: " + unknown).withFacts("b", "ad_share: 10").withFacts("c", "ad_share: 40"));

            assertThat(places(ranking)).as(unknown).containsExactly("c 1–2, 1–2 over all", "a 1–3, 1–3 over all", "b 2–3, 2–3 over all");
        }
        Ranking absent = ranking(sample("- {attribute: ad_share, weight: 1, scale: [0, 50]}")
                .withFacts("a", "owner: x").withFacts("b", "ad_share: 10").withFacts("c", "ad_share: 40"));
        assertThat(places(absent)).contains("a 1–3, 1–3 over all");
    }

    @Test
    void disputesRangesAndOpenValuesReachAsFarAsTheyMay() {
        Sample sample = sample("- {attribute: monthly_users, weight: 1, scale: [0, 100]}")
                .withFacts("a", "monthly_users: {disputed: [{value: 20}, {value: 40}, {value: 90, unit: channels}]}")
                .withFacts("b", "monthly_users: {range: [30, 50]}")
                .withFacts("c", "monthly_users: {value: 60, qualifier: over}")
                .withFacts("d", "monthly_users: {value: 30, qualifier: up-to}")
                .withFacts("e", "monthly_users: {value: 30, qualifier: about}")
                .withFacts("f", "monthly_users: 1_000");

        Ranking ranking = ranking(sample);
        assertThat(ranking.standings().stream().map(one -> percent(ranking, one)).sorted()).containsExactly("a 20–40", "b 30–50", "c 60–100", "d 0–30", "e 30–30", "f 100–100");
    }

    @Test
    void aMonthIsAllOfItsDays() {
        Ranking ranking = ranking(sample("- {attribute: launched, weight: 1, better: lower, scale: [2020-01-01, 2020-01-31]}")
                .withFacts("a", "launched: 2020-01").withFacts("b", "launched: 2020-01-01").withFacts("c", "launched: 2020-01-16"));

        assertThat(ranking.standings().stream().map(one -> percent(ranking, one)).sorted())
                .containsExactly("a 0–100", "b 100–100", "c 50–50");
    }

    @Test
    void choicesCountByTheScoresOfTheAuthor() {
        Ranking ranking = ranking(sample("- {attribute: origin, weight: 1, scale: {human: 0.75, ai: 0.5}}")
                .withFacts("a", "origin: ai").withFacts("b", "origin: human"));

        assertThat(places(ranking)).containsExactly("b 1, 1 over all", "a 2, 2 over all");
        assertThat(mean(ranking, 0)).isEqualTo("0.75");
    }

    @Test
    void aSubjectToWhichAnAttributeDoesNotApplyHasNoPlace() {
        Ranking ranking = ranking(sample("- {attribute: ad_share, weight: 1}")
                .withFacts("a", "ad_share: {not-applicable: true}").withFacts("b", "ad_share: 10").withFacts("c", "ad_share: 40"));

        assertThat(places(ranking)).containsExactly("c 1, 1 over all", "b 2, 2 over all");
        assertThat(ranking.inapplicable()).extracting(subject -> subject.id().text()).containsExactly("a");
    }

    @Test
    void onlyTheWeightsThatTheAuthorAdmitsCount() {
        String scale = ", better: higher, scale: [0, 10]";
        Sample sample = sample("""
                    - {attribute: ad_share, weight: 2, least: 2%s}
                    - {attribute: monthly_users, weight: 1, most: 1%s}
                """.formatted(scale, scale))
                .withFacts("a", "ad_share: 6\nmonthly_users: 1").withFacts("b", "ad_share: 5\nmonthly_users: 2")
                .withFacts("c", "ad_share: 4\nmonthly_users: 8");

        assertThat(places(ranking(sample))).as("2·6+1 > 2·5+2, and 2·4+8 > both; with 10 and 0 the order is a, b, c")
                .containsExactly("c 1, 1–3 over all", "a 2, 1–2 over all", "b 3, 2–3 over all");
    }

    @Test
    void aPlaceThatTakesTooLongIsAProblemAndNotAGuess() {
        Dataset data = sample("""
                    - {attribute: ad_share, weight: 1}
                    - {attribute: monthly_users, weight: 1}
                """).withFacts("a", "ad_share: 1\nmonthly_users: 4").withFacts("b", "ad_share: 2\nmonthly_users: 2")
                .withFacts("c", "ad_share: 4\nmonthly_users: 1").read();
        var problems = new Problems();
        var collection = data.collections().get(0);

        assertThat(new Rankings(data, problems, 1).ranking(collection, collection.rankings().get(0))).isEmpty();
        assertThat(problems.all()).extracting(Problem::rule).containsExactly("too-large-ranking");
    }

    @Test
    void aPastRecordIsRankedByWhatWasKnownThen() {
        Sample sample = sample("- {attribute: ad_share, weight: 1}")
                .withFacts("a", "ad_share: {value: 50, as_of: 2026-02}").withFacts("b", "ad_share: {value: 10, as_of: 2026-02}");
        var problems = new Problems();

        List<Ranking> then = Rankings.of(sample.read().at(LocalDate.of(2025, 1, 1)), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(places(then.get(0))).containsExactly("a 1–2, 1–2 over all", "b 1–2, 1–2 over all");
    }

    private static Sample sample(String criteria) {
        return Sample.data().with("data/platforms/_collection.yaml", Sample.DEFINITION
                + "rankings:\n  best:\n    title: Best\n    attributes:\n" + criteria.stripIndent().indent(6));
    }

    private static Ranking ranking(Sample sample) {
        Dataset data = sample.read();
        List<Ranking> rankings = Rankings.of(data, sample.problems());
        assertThat(sample.problems().hasErrors()).as(sample.report()).isFalse();
        return rankings.get(0);
    }

    private static List<String> places(Ranking ranking) {
        return ranking.standings().stream().map(one -> one.subject().id() + " " + one.declared().text() + ", " + one.overall().text() + " over all")
                .collect(Collectors.toList());
    }

    private static String mean(Ranking ranking, int row) {
        Standing standing = ranking.standings().get(row);
        assertThat(standing.low()).isEqualTo(standing.high());
        return new BigDecimal(standing.low()).divide(new BigDecimal(ranking.total())).toPlainString();
    }

    private static String percent(Ranking ranking, Standing standing) {
        Score score = standing.scores().get(0);
        BigInteger hundred = BigInteger.valueOf(100);
        return standing.subject().id() + " " + score.low().multiply(hundred).divide(ranking.whole()) + "–"
                + score.high().multiply(hundred).divide(ranking.whole());
    }
}
