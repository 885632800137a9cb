package com.example.dropin;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Bakes as our goal {@code generate} does. */
final class CollateBake {

    private CollateBake() {}

    /** @param arguments pairs of a site's folder and the folder to write to */
    public static void main(String[] arguments) throws IOException {
        boolean failed = false;
        for (int i = 0; i < arguments.length; i += 2) {
            Path site = Path.of(arguments[i]);
            Outcome outcome = new Oven().bake(new Order(site, Path.of(arguments[i + 1]), site.resolveSibling("work-" + site.getFileName()),
                    Map.of(), Map.of(), LocalDate.now(), Instant.now(), true));
            outcome.problems().forEach(System.err::println);
            failed |= outcome.written().isEmpty();
        }
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }
}
