package io.github.collate.view;

/**
 * A date of a fact, and how long before the day of the bake it lies.
 *
 * @param ago {@code 20 months before}, {@code on} for the day itself, {@code in the month of}, {@code in the year of} and {@code after}:
 *     what goes before the day; empty when there is no such fact
 * @param name what it is a fact about: {@code TikTok: Monthly users}
 * @param href where it stands
 */
public record AgeView(DateView date, String ago, String name, String href) {

    static final AgeView NONE = new AgeView(DateView.NONE, "", "", "");
}
