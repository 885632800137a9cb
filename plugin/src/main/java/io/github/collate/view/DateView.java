package io.github.collate.view;

/**
 * A date of a year, a month or a day.
 *
 * @param text as a reader reads it: {@code 1 March 2025}, {@code March 2025}, {@code 2025}; empty when there is none
 * @param iso for {@code <time datetime>}: {@code 2025-03-01}, {@code 2025-03}, {@code 2025}
 */
public record DateView(String text, String iso) {

    public static final DateView NONE = new DateView("", "");
}
