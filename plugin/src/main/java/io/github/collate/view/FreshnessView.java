package io.github.collate.view;

/**
 * How old what a page leans on is. When a value held and when somebody looked are two things, and each has its own oldest.
 *
 * @param facts how many values the page leans on
 * @param ageing whether some of them go stale with time; then the others are left out of {@code held}
 * @param held the one that held longest ago, of those that say when they held
 * @param checked the one that was compared with its source longest ago, of those that say when
 * @param same whether both are one fact
 * @param together whether all that say when they were checked were checked then
 * @param undated how many do not say when they held
 * @param unchecked how many do not say when they were checked
 */
public record FreshnessView(int facts, boolean ageing, AgeView held, AgeView checked, boolean same, boolean together, int undated, int unchecked) {}
