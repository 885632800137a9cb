package io.github.collate.view;

import java.util.List;

/**
 * A ranking's page. Numbers for programs are whole ones, exact, and written as texts since they may be long.
 *
 * @param criteria what counts, in the author's order
 * @param standings the order at the author's weights
 * @param inapplicable subjects without a place, with the titles of the attributes that do not apply to them
 * @param whole how many parts a score of 1 has
 * @param open how many scores are not known exactly
 */
public record RankingPageView(Link collection, List<CriterionView> criteria, List<StandingView> standings,
        List<Inapplicable> inapplicable, String whole, int open) {

    public RankingPageView {
        criteria = List.copyOf(criteria);
        standings = List.copyOf(standings);
        inapplicable = List.copyOf(inapplicable);
    }

    /** A ranking in a list. */
    public record Card(String title, String about, String href) {}

    /**
     * What counts.
     *
     * @param weight the author's, such as {@code 3} or {@code 0.5}
     * @param least the smallest that a reader may choose
     * @param most the largest
     * @param share of all weights: {@code 43 %}
     * @param scale in words: {@code 0 at 8 s, 1 at 20 s}
     * @param measured whether the scale is made of the values that are known, and not fixed by the author
     */
    public record CriterionView(AttributeView attribute, String weight, String least, String most, String share, String scale,
            boolean measured) {}

    /**
     * A subject in its place.
     *
     * @param index where it comes in the collection's order among those ranked, from 0
     * @param places at the author's weights: {@code 2}, or {@code 2–5} where open scores leave it open
     * @param score {@code 0.62}, or {@code 0.40–0.71}
     * @param overall the best and the worst place over all admissible weights
     * @param low the least score on each criterion, in parts of the whole, with a space between
     * @param high the most
     * @param open titles of attributes on which its score is not known exactly
     */
    public record StandingView(Link subject, int index, String places, String score, String overall, String low, String high,
            List<ScoreView> scores, List<String> open) {

        public StandingView {
            scores = List.copyOf(scores);
            open = List.copyOf(open);
        }
    }

    /**
     * A score and the fact that it rests on.
     *
     * @param text {@code 0.62}, {@code 0.40–0.71}, or {@code 0–1} where nothing is known
     * @param state {@code exact}, {@code between}, {@code apart} (the value's unit or basis is another) or {@code open}
     */
    public record ScoreView(AttributeView attribute, FactView fact, String text, String state) {}

    /** A subject to which attributes do not apply. */
    public record Inapplicable(Link subject, List<String> attributes) {

        public Inapplicable {
            attributes = List.copyOf(attributes);
        }
    }
}
