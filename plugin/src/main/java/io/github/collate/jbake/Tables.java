package io.github.collate.jbake;

import io.github.collate.view.ChartView;
import io.github.collate.view.ComparisonView;
import java.util.List;

/** Makes the tables and charts that a template asks for. */
interface Tables {

    /**
     * @param id unique on its page, fit for an HTML id
     * @param collection its id; empty when the site has just one
     * @param subjects ids, in the order of the columns; empty for all
     * @param attributes ids and {@code group.*}; empty for all
     * @param caption empty for one made of the titles
     * @throws IllegalArgumentException with what is wrong and what to do, when one of them is not known
     */
    ComparisonView table(String id, String collection, List<String> subjects, List<String> attributes, String caption);

    /**
     * @param id unique on its page, fit for an HTML id
     * @param kind {@code bars} and so on
     * @param collection its id; empty when the site has just one
     * @param subjects ids; empty for all
     * @param attributes ids and {@code group.*}; empty for a timeline
     * @param scale {@code log}, or empty
     * @param caption empty for one made of titles
     * @throws IllegalArgumentException with what is wrong and what to do, when it cannot be drawn
     */
    ChartView chart(String id, String kind, String collection, List<String> subjects, List<String> attributes, String scale, String caption);
}
