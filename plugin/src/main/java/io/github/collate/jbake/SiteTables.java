package io.github.collate.jbake;

import io.github.collate.chart.Chart;
import io.github.collate.chart.ChartReader;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Request;
import io.github.collate.essay.ChartBlock;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import io.github.collate.view.ChartView;
import io.github.collate.view.ComparisonView;
import io.github.collate.view.Views;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the tables and charts that templates ask for. */
final class SiteTables implements Tables {

    /** The engine knows where in the template this is, and tells. */
    private static final Position TEMPLATE = Position.ofFile("template");

    private final Dataset data;
    private final Views views;

    SiteTables(Dataset data, Views views) {
        this.data = data;
        this.views = views;
    }

    @Override
    public ComparisonView table(String id, String collection, List<String> subjects, List<String> attributes, String caption) {
        Problems problems = new Problems();
        Request request = new Request(TEMPLATE, given(collection),
                subjects.stream().map(SiteTables::written).toList(), attributes.stream().map(SiteTables::written).toList());
        Optional<Comparison> comparison = request.resolve(data, problems);
        return views.comparison(id, caption, comparison.orElseThrow(() -> new IllegalArgumentException(
                problems.all().stream().map(Problem::message).collect(Collectors.joining(" ")))), Optional.empty());
    }

    @Override
    public ChartView chart(String id, String kind, String collection, List<String> subjects, List<String> attributes, String scale,
            String caption) {
        Problems problems = new Problems();
        ChartBlock block = new ChartBlock(TEMPLATE, 1, given(kind), given(collection), subjects.stream().map(SiteTables::written).toList(),
                attributes.stream().map(SiteTables::written).toList(), given(scale), Optional.empty());
        Optional<Chart> chart = new ChartReader(data, problems, problems).read(block);
        return views.chart(id, caption, chart.orElseThrow(() -> new IllegalArgumentException(
                problems.all().stream().map(Problem::message).collect(Collectors.joining(" ")))));
    }

    private static Optional<Scalar> given(String text) {
        return Optional.of(text).filter(name -> !name.isEmpty()).map(SiteTables::written);
    }

    private static Scalar written(String text) {
        return new Scalar(TEMPLATE, text, true);
    }
}
