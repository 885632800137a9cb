package io.github.collate.jbake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A site that is edited at random. */
interface Edited {

    TestSite site();

    /** One edit. */
    void edit() throws IOException;

    /** What is to be baked after the edits so far. */
    default Order order(Path output, Path work) {
        return new Order(site().folder(), output, work, Map.of(), Map.of(), LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false);
    }
}
