package io.github.collate.essay;

import io.github.collate.yaml.Scalar;
import java.util.Locale;

/** Writes each reference in square brackets, so that a test sees where it went. */
enum BracketDirectives implements Directives {
    INSTANCE;

    @Override
    public String html(SubjectReference reference) {
        return "[subject " + reference.collection().map(id -> id + "/").orElse("") + reference.subject()
                + reference.text().map(text -> " as " + text).orElse("") + place(reference.place()) + "]";
    }

    @Override
    public String html(FactReference reference) {
        return "[fact " + name(reference) + (reference.variant().word().isEmpty() ? "" : " " + reference.variant().word()) + place(reference.place()) + "]";
    }

    @Override
    public String html(FactDifference difference) {
        return "[difference " + name(difference.minuend()) + " less " + name(difference.subtrahend())
                + place(difference.place()) + "]";
    }

    @Override
    public String html(Citation citation) {
        return "[cited " + String.join(" ", citation.sources().stream().map(Scalar::text).toList()) + place(citation.place()) + "]";
    }

    @Override
    public String html(ComparisonBlock block) {
        return "<div>comparison " + block.number() + "</div>";
    }

    @Override
    public String html(ChartBlock block) {
        return "<div>chart " + block.number() + "</div>";
    }

    @Override
    public String html(ClaimReference claim, String sentence) {
        String until = claim.until().map(date -> " until " + date.text()).orElse("");
        return "[claim " + claim.expression().text() + until + place(claim.place()) + ": " + sentence + "]";
    }

    @Override
    public String text(Reference reference) {
        return reference instanceof FactReference fact ? "<" + fact.attribute() + ">" : "a subject";
    }

    private static String name(FactReference fact) {
        return fact.collection().map(id -> id + "/").orElse("") + fact.subject() + "." + fact.attribute();
    }

    private static String place(Reference.Place place) {
        return place == Reference.Place.TEXT ? "" : " in " + place.name().toLowerCase(Locale.ROOT);
    }
}
