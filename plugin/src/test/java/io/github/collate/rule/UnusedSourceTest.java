package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusedSourceTest {

    @Test
    void aSourceIsUsedByAFactOrACitation() {
        Examination site = new Examination().data("data/sources/more.yaml", "x: {title: X}\ny: {title: Y}\n")
                .essay("one", "So it is [@x].");

        assertThat(site.by(new UnusedSource())).contains(
                "data/sources/more.yaml:2:1: No fact, event or essay names the source \"y\". Name it where it belongs, or remove it.")
                .noneMatch(found -> found.contains("\"x\"") || found.contains("\"a\""));
    }

    @Test
    void aSourceThatASubjectGivesForAllFactsIsUsedWhenAFactTakesIt() {
        Examination site = new Examination().data("data/sources/more.yaml", "x: {title: X}\ny: {title: Y}\n")
                .data("data/platforms/p.yaml", "title: P\nsource: x\nfacts: {ad_share: 5}\n")
                .data("data/platforms/q.yaml", "title: Q\nsource: y\n");

        assertThat(site.by(new UnusedSource())).anyMatch(found -> found.contains("\"y\"")).noneMatch(found -> found.contains("\"x\""));
    }
}
