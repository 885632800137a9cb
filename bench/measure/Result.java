import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All turns of one generator in one scenario; the turn is the place in the list. */
final class Result {

    private final Generator generator;
    private final List<Sample> turns = new ArrayList<>();
    private String failure = "";

    Result(Generator generator) {
        this.generator = generator;
    }

    Generator generator() {
        return generator;
    }

    List<Sample> turns() {
        return turns;
    }

    String failure() {
        return failure;
    }

    void fail(String why) {
        failure = why;
    }

    /** Median, least and most of a figure over the turns. */
    double[] spread(ToDoubleFunction<Sample> figure) {
        return spread(turns.stream().mapToDouble(figure).toArray());
    }

    /** Median, least and most of this one's figure over that of another in the same turn; of the turns that both have. */
    double[] ratio(Result other, ToDoubleFunction<Sample> figure) {
        double[] ratios = new double[Math.min(turns.size(), other.turns.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(turns.get(i)) / figure.applyAsDouble(other.turns.get(i));
        }
        return spread(ratios);
    }

    private static double[] spread(double[] figures) {
        Arrays.sort(figures);
        return new double[] {figures[figures.length / 2], figures[0], figures[figures.length - 1]};
    }
}
