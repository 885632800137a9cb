package io.github.collate.jbake;

import io.github.collate.bake.Progress;
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
                System.out.println("reading");
                bake(folder, new Lines());
                System.out.println("done");
            }
        }
    }

    /** Says when rendering begins and when it has ended, so that what follows is writing. */
    private static final class Lines implements Progress {

        @Override
        public void say(String line) {
            // Nobody waits for another bake here.
        }

        @Override
        public void begin(int pages) {
            System.out.println("rendering");
        }

        @Override
        public void page(String path) {
            // Pages are not counted.
        }

        @Override
        public void end() {
            System.out.println("writing");
        }
    }

    static Outcome bake(Path folder) throws IOException {
        return bake(folder, Progress.SILENT);
    }

    private static Outcome bake(Path folder, Progress progress) throws IOException {
        return new Oven(progress).bake(new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(),
                Map.of(), LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
    }
}
