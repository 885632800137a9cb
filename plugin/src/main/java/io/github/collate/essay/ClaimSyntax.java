package io.github.collate.essay;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.collection.PartialDate;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads what an author says of a claim beside its sentence. */
final class ClaimSyntax {

    private static final List<String> KEYS = List.of(SpanAttributes.CLAIM, SpanAttributes.UNTIL);

    private static final Until ALWAYS = new Until(Optional.empty());

    private final IntFunction<Position> places;
    private final Problems problems;

    /** @param places the place in the author's file of a character of the body, counted from 0 */
    ClaimSyntax(IntFunction<Position> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The claim of a span; nothing, and a problem, when it cannot be read. */
    Optional<Reference> read(ClaimSpan span, Reference.Place place) {
        Position position = places.apply(span.getStartOffset());
        if (span.isMisplaced()) {
            problems.error(position, "malformed-directive",
                    "A claim is put to a sentence in brackets of its own. Write [[text](address)]{claim=\"expression\"}.");
            return Optional.empty();
        }
        BasedSequence written = span.attributes();
        Optional<SpanAttributes> attributes = SpanAttributes.read(written, 0);
        Optional<SpanAttributes.Entry> claim = attributes.flatMap(all -> all.entry(SpanAttributes.CLAIM));
        if (claim.isEmpty()) {
            malformed(places.apply(written.isNull() ? span.getEndOffset() : written.getStartOffset()),
                    "What follows the sentence cannot be read.");
            return Optional.empty();
        }
        if (!checkKeys(written, attributes.orElseThrow())) {
            return Optional.empty();
        }
        Expression.Builder expression = expression(written, claim.get());
        if (expression.isBlank() || span.sentence().isBlank()) {
            malformed(position, expression.isBlank() ? "This claim says nothing." : "This claim has no sentence.");
            return Optional.empty();
        }
        return until(written, attributes.orElseThrow()).map(until ->
                new ClaimReference(position, expression.done(), until.date(), false, place));
    }

    private Expression.Builder expression(BasedSequence written, SpanAttributes.Entry claim) {
        Expression.Builder expression = new Expression.Builder(places);
        for (int i = claim.from(); i < claim.to(); i++) {
            if (claim.quoted() && SpanAttributes.isEscape(written, i, written.charAt(claim.from() - 1))) {
                i++;
            }
            expression.add(written, i);
        }
        return expression;
    }

    /** The claim of a block; nothing, and a problem, when it cannot be read. */
    Optional<Reference> read(FencedCodeBlock block) {
        Position position = places.apply(block.getOpeningFence().getStartOffset());
        BasedSequence parameters = ClaimBlock.parameters(block);
        ClaimBlock.Halves halves = ClaimBlock.halves(block);
        boolean timed = parameters.startsWith(SpanAttributes.UNTIL + "=");
        if (!timed && !parameters.isEmpty()) {
            problems.error(places.apply(parameters.getStartOffset()), "malformed-directive", "\"" + parameters
                    + "\" is nothing that a block \"claim\" takes. Write claim until=2027-01-01, or claim alone.");
            return Optional.empty();
        }
        Optional<Until> until = timed ? until(parameters.subSequence(SpanAttributes.UNTIL.length() + 1)) : Optional.of(ALWAYS);
        if (!halves.areFilled()) {
            problems.error(position, "malformed-directive", "A block \"claim\" is made of the text, a line \"---\" and the"
                    + " expression, in this order.");
            return Optional.empty();
        }
        Expression.Builder expression = new Expression.Builder(places);
        halves.expression().forEach(line -> {
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) != '\r') {
                    expression.add(line, i);
                }
            }
        });
        return until.map(known ->
                new ClaimReference(position, expression.done(), known.date(), true, Reference.Place.TEXT));
    }

    /** @param date empty for a claim that must always hold */
    private record Until(Optional<PartialDate> date) {}

    private boolean checkKeys(BasedSequence written, SpanAttributes attributes) {
        boolean known = true;
        for (SpanAttributes.Entry entry : attributes.entries()) {
            Position at = places.apply(written.getIndexOffset(entry.start()));
            if (entry.key().isEmpty()) {
                problems.error(at, "malformed-directive",
                        "A claim takes no class and no id: " + written.subSequence(entry.start(), entry.to()));
                known = false;
            } else if (!KEYS.contains(entry.key())) {
                problems.error(at, "unknown-key", "\"" + entry.key() + "\" is not a key of a claim."
                        + NearNames.hint(entry.key(), KEYS));
                known = false;
            } else if (attributes.entries().stream().filter(other -> other.key().equals(entry.key())).findFirst().orElseThrow()
                    != entry) {
                problems.error(at, "duplicate-key", "\"" + entry.key() + "\" is given twice. Remove one.");
                known = false;
            }
        }
        return known;
    }

    private Optional<Until> until(BasedSequence written, SpanAttributes attributes) {
        return attributes.entry(SpanAttributes.UNTIL)
                .map(entry -> until(written.subSequence(entry.from(), entry.to())))
                .orElseGet(() -> Optional.of(ALWAYS));
    }

    private Optional<Until> until(BasedSequence text) {
        Optional<PartialDate> date = PartialDate.parse(text.toString().strip());
        if (date.isEmpty()) {
            problems.error(places.apply(text.getStartOffset()), "bad-date", "\"" + text
                    + "\" is not a date. Write until=2027, until=2027-01 or until=2027-01-31.");
            return Optional.empty();
        }
        return Optional.of(new Until(date));
    }

    private void malformed(Position position, String what) {
        problems.error(position, "malformed-directive", what + " Write [sentence]{claim=\"expression\"}, with a backslash before"
                + " each \" in the expression, or with ' around it; for plain text begin it with \"\\[\".");
    }
}
