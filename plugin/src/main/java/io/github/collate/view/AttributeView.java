package io.github.collate.view;

/**
 * What is compared, as the head of a row.
 *
 * @param kind the type in one word, for style: {@code text}, {@code number}, {@code integer}, {@code percent}, {@code money},
 *     {@code duration}, {@code date}, {@code yes-no}, {@code choice}, {@code link} or {@code list}
 * @param numeric whether values line up to the right
 * @param unit shown with the title: {@code USD}
 * @param better {@code higher}, {@code lower} or empty
 * @param href the page with all of its values; empty when it has none
 */
public record AttributeView(String id, String title, String about, String kind, boolean numeric, String unit, String basis,
        String better, String href) {}
