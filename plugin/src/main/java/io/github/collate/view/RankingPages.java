package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Better;
import io.github.collate.collection.Criterion;
import io.github.collate.collection.Scale;
import io.github.collate.collection.Value;
import io.github.collate.collection.YesNoValue;
import io.github.collate.problem.Problems;
import io.github.collate.ranking.Ends;
import io.github.collate.ranking.Ranking;
import io.github.collate.ranking.Score;
import io.github.collate.ranking.Standing;
import io.github.collate.subject.State;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.view.RankingPageView.CriterionView;
import io.github.collate.view.RankingPageView.Inapplicable;
import io.github.collate.view.RankingPageView.ScoreView;
import io.github.collate.view.RankingPageView.StandingView;
import io.github.collate.yaml.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the pages of rankings. Scores are rounded half up to two decimals, and only for the eye. */
record RankingPages(FactViews facts, Tables tables, Links links) {

    private static final int DECIMALS = 2;

    RankingPageView page(Ranking ranking) {
        List<Criterion> criteria = ranking.definition().criteria();
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CriterionView> counted = IntStream.range(0, criteria.size())
                .mapToObj(i -> criterion(ranking, criteria.get(i), ranking.ends().get(i), sum)).toList();
        List<Subject> order = links.data().subjects(ranking.collection().id());
        List<Subject> ranked = ranking.standings().stream().map(Standing::subject).toList();
        List<Subject> stable = order.stream().filter(ranked::contains).toList();
        List<StandingView> standings = ranking.standings().stream()
                .map(standing -> standing(ranking, standing, stable.indexOf(standing.subject()))).toList();
        return new RankingPageView(links.collection(ranking.collection()), counted, standings,
                ranking.inapplicable().stream().map(subject -> inapplicable(subject, criteria)).toList(),
                ranking.whole().toString(), standings.stream().mapToInt(one -> one.open().size()).sum());
    }

    private CriterionView criterion(Ranking ranking, Criterion criterion, Optional<Ends> ends, BigDecimal sum) {
        BigDecimal share = criterion.weight().movePointRight(2).divide(sum, 0, RoundingMode.HALF_UP);
        return new CriterionView(tables.attribute(ranking.collection().id(), criterion.attribute()), plain(criterion.weight()),
                plain(criterion.least()), plain(criterion.most()), share.toPlainString() + " %", scale(criterion, ends),
                criterion.scale() instanceof Scale.OfKnown);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String scale(Criterion criterion, Optional<Ends> ends) {
        if (criterion.scale() instanceof Scale.OfChoices choices) {
            return choices.scores().entrySet().stream()
                    .map(entry -> title(criterion.attribute(), entry.getKey()) + ": " + plain(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (ends.isEmpty()) {
            return "no scale, since too little is known";
        }
        boolean falling = criterion.better() == Better.LOWER;
        String worst = value(criterion.attribute(), falling ? ends.get().high() : ends.get().low());
        String best = value(criterion.attribute(), falling ? ends.get().low() : ends.get().high());
        boolean truth = ends.get().low() instanceof YesNoValue;
        return truth ? worst + ": 0; " + best + ": 1"
                : worst + (falling ? " or more" : " or less") + ": 0; " + best + (falling ? " or less" : " or more") + ": 1";
    }

    private static String title(Attribute attribute, String choice) {
        return attribute.type().read(new Scalar(Position.ofFile(""), choice, false), "", new Problems()).map(Value::text).orElse(choice);
    }

    private static String value(Attribute attribute, Value value) {
        String unit = value.ownUnit().isEmpty() ? attribute.unit() : "";
        return (value.text() + " " + unit).strip();
    }

    private StandingView standing(Ranking ranking, Standing standing, int index) {
        List<Criterion> criteria = ranking.definition().criteria();
        List<ScoreView> scores = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Attribute attribute = criteria.get(i).attribute();
            Score score = standing.scores().get(i);
            String state = state(score);
            if (!state.equals("exact")) {
                open.add(attribute.title());
            }
            scores.add(new ScoreView(tables.attribute(ranking.collection().id(), attribute), facts.cell(standing.subject(), attribute),
                    between(score.low(), score.high(), ranking.whole()), state));
        }
        return new StandingView(links.subject(standing.subject()), index, standing.declared().text(),
                between(standing.low(), standing.high(), ranking.total()), standing.overall().text(),
                numbers(standing, Score::low), numbers(standing, Score::high), scores, open);
    }

    private static String state(Score score) {
        if (!score.known()) {
            return score.apart() ? "apart" : "open";
        }
        return score.low().equals(score.high()) ? "exact" : "between";
    }

    private static String numbers(Standing standing, Function<Score, BigInteger> end) {
        return standing.scores().stream().map(end).map(BigInteger::toString).collect(Collectors.joining(" "));
    }

    private static String between(BigInteger low, BigInteger high, BigInteger whole) {
        return low.equals(high) ? rounded(low, whole) : rounded(low, whole) + "–" + rounded(high, whole);
    }

    private static String rounded(BigInteger part, BigInteger whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private Inapplicable inapplicable(Subject subject, List<Criterion> criteria) {
        return new Inapplicable(links.subject(subject), criteria.stream().map(Criterion::attribute)
                .filter(attribute -> subject.fact(attribute.id()).filter(fact -> fact.statements().stream()
                        .anyMatch(said -> said.state() == State.NOT_APPLICABLE)).isPresent())
                .map(Attribute::title).toList());
    }
}
