package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsourcedTest {

    @Test
    void aStateNeedsNoSourceAndAValueDoes() {
        Examination site = new Examination().data("data/platforms/x.yaml", "title: X\nfacts:\n  ad_share: {unknown: true}\n")
                .data("data/platforms/y.yaml", "title: Y\nfacts:\n  ad_share: 50\n");

        assertThat(site.by(new Unsourced())).containsExactly(
                "data/platforms/y.yaml:3:13: y.ad_share (50 %) names no source. Add source: ID, one of those under data/sources.");
    }
}
