package io.github.collate.view;

import java.util.List;

/**
 * A change of the record.
 *
 * @param id fit for an HTML id
 * @param kind {@code changed}, {@code corrected} or {@code verified}
 * @param sign the kind as a symbol
 * @param subject what it is about
 * @param attribute the title of what is compared
 * @param href where the fact stands
 * @param day its date
 * @param by what the date is the date of: {@code recorded}, {@code committed}, {@code held}, {@code checked} or {@code after}
 * @param byWords the same in words that go before the date: {@code Recorded}, {@code In the repository since}
 * @param before what the record said, {@code after} what it said from then on
 */
public record ChangeView(String id, String kind, String sign, Link subject, String attribute, String href, DateView day, String by,
        String byWords, Side before, Side after) {

    /** @param unit the unit in words when it is not part of the text; else empty */
    public record Side(String text, String machine, String unit, DateView asOf, DateView checked, String note,
            List<SourceRef> sources) {

        public Side {
            sources = List.copyOf(sources);
        }

        String inWords() {
            return unit.isEmpty() ? text : text + " " + unit;
        }
    }

    /** In one line, for feeds. */
    String title() {
        String what = subject.title() + ": " + attribute;
        return switch (kind) {
            case "corrected" -> "Corrected: " + what + " is " + after.inWords() + ", not " + before.inWords();
            case "verified" -> "Looked at again: " + what + ", " + after.inWords();
            default -> what + " changed from " + before.inWords() + " to " + after.inWords();
        };
    }
}
