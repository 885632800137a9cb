import java.util.Map;
import java.util.Optional;

/** The ratios that Collate is to reach at the most. */
final class Goals {

    private static final Map<String, Double> RATIOS = Map.of("cold 1000 hugo", 2.0, "cold 2000 hugo", 1.5, "cold 10000 hugo", 0.6,
            "nothing changed 10000 hugo", 0.12, "one essay changed 10000 hugo", 0.15, "cold 1000 stock", 0.10, "cold 2000 stock", 0.06,
            "heap", 11.0);

    private Goals() {}

    static Optional<Double> of(Scenario scenario, Generator other) {
        return scenario.unit().equals("essays")
                ? Optional.ofNullable(RATIOS.get(scenario.edit().title() + " " + scenario.size() + " " + other.id()))
                : Optional.empty();
    }

    /** Time of 100,000 essays to that of 10,000. */
    static double heap() {
        return RATIOS.get("heap");
    }
}
