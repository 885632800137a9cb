package io.github.collate.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A process to be killed: bakes a site again and again, each time with another version in every page. */
final class EndlessBakes {

    private EndlessBakes() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.out.println("begin");
        try (StockTools tools = new StockTools()) {
            for (int version = Integer.parseInt(arguments[1]); tools != null; version++) {
                Path fresh = Files.writeString(folder.resolve("version.new"), "v" + version);
                Files.move(fresh, folder.resolve("templates/version.ftl"), StandardCopyOption.ATOMIC_MOVE);
                bake(folder);
                System.out.println(version);
            }
        }
    }

    static Outcome bake(Path folder) throws IOException {
        return new Oven().bake(new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(),
                Map.of(), LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
    }
}
