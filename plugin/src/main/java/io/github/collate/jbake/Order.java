package io.github.collate.jbake;

import io.github.collate.view.Tense;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is to be baked.
 *
 * @param source the site: the folder with {@code jbake.properties}
 * @param site where readers find the result
 * @param work a folder of ours for what lasts from bake to bake
 * @param projectProperties of the Maven project; they stand in where {@code jbake.properties} says nothing
 * @param overrides from the command line; they win over {@code jbake.properties} for every key that JBake or we know
 * @param asOf the day that staleness is counted from; before today, the day whose record is shown
 * @param now what {@code published-date} is held against
 * @param clearCache whether nothing of earlier bakes may be used
 * @param today the day on which the bake runs
 * @param drafts whether drafts are baked as if they were published, for the author's eyes
 */
public record Order(Path source, Path site, Path work, Map<String, String> projectProperties, Map<String, String> overrides,
        LocalDate asOf, Instant now, boolean clearCache, LocalDate today, boolean drafts) {

    /** The same with another work folder. */
    Order withWork(Path other) {
        return new Order(source, site, other, projectProperties, overrides, asOf, now, clearCache);
    }

    /** The same with or without what earlier bakes left. */
    Order withClearCache(boolean cleared) {
        return new Order(source, site, work, projectProperties, overrides, asOf, now, cleared, today, drafts);
    }

    /**
     * The same for the author's eyes, with drafts. It goes to a folder of its own within the work folder, so that no draft can come
     * into what is published.
     */
    public Order preview() {
        Path aside = work.resolve("preview");
        return new Order(source, aside.resolve("site"), aside, projectProperties, overrides, asOf, now, clearCache, today, true);
    }

    /** Where JSON Schemas go, for editors that look in one place. */
    Path schemas() {
        return drafts ? work.resolveSibling("schema") : work.resolve("schema");
    }

    public Order {
        projectProperties = Map.copyOf(projectProperties);
        overrides = Map.copyOf(overrides);
    }

    /** A bake as of the day on which it runs. */
    public Order(Path source, Path site, Path work, Map<String, String> projectProperties, Map<String, String> overrides,
            LocalDate asOf, Instant now, boolean clearCache) {
        this(source, site, work, projectProperties, overrides, asOf, now, clearCache, asOf);
    }

    /** A bake for readers, who see no drafts. */
    public Order(Path source, Path site, Path work, Map<String, String> projectProperties, Map<String, String> overrides,
            LocalDate asOf, Instant now, boolean clearCache, LocalDate today) {
        this(source, site, work, projectProperties, overrides, asOf, now, clearCache, today, false);
    }

    /** How the day that the bake is as of lies to today. */
    Tense tense() {
        return asOf.isBefore(today) ? Tense.PAST : asOf.isAfter(today) ? Tense.FUTURE : Tense.PRESENT;
    }

    /** The day and how it lies to today, on which all pages of data may rest. */
    String clock() {
        return asOf + " " + tense().word();
    }
}
