package io.github.collate.essay;

/** Says what is written in place of each reference; to be implemented by whoever knows the site's data. */
public interface Directives {

    /** HTML of phrasing content for a link to a subject; no link where {@link Reference.Place#LINK} forbids one. */
    String html(SubjectReference reference);

    /** HTML of phrasing content for a value. */
    String html(FactReference reference);

    /** HTML of phrasing content for a difference. */
    String html(FactDifference difference);

    /** HTML of phrasing content for a citation. */
    String html(Citation citation);

    /** HTML of flow content for a comparison. */
    String html(ComparisonBlock block);

    /** HTML of flow content for a chart. */
    String html(ChartBlock block);

    /**
     * HTML for a claim: of flow content for a {@link ClaimReference#block}, else of phrasing content.
     *
     * @param sentence the claim's own words as HTML
     */
    String html(ClaimReference claim, String sentence);

    /**
     * Plain text, unescaped, for places that take no HTML: an image's alternative text, a description. May be empty, as it
     * should be for citations, comparisons and charts.
     */
    String text(Reference reference);
}
