package io.github.collate.view;

import io.github.collate.claim.Finding;
import io.github.collate.claim.ReadFact;
import io.github.collate.claim.Verdict;
import io.github.collate.essay.ClaimReference;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes claims ready to be shown. */
record Claims(FactViews facts, Links links) {

    /** More than a reader goes through. */
    private static final int MOST = 20;

    Claims {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(links, "links");
    }

    ClaimView claim(ClaimReference claim, Finding finding) {
        List<ReadFact> shown = finding.verdict() == Verdict.UNDECIDED ? finding.open() : recordedFirst(finding.read());
        return new ClaimView(finding.verdict().word(), label(claim, finding), about(finding),
                shown.stream().limit(MOST).map(this::operand).toList(), Math.max(0, shown.size() - MOST),
                finding.collections().stream().flatMap(id -> links.data().collection(id).stream()).map(links::collection).toList());
    }

    private static List<ReadFact> recordedFirst(List<ReadFact> facts) {
        return facts.stream().sorted(Comparator.comparing(read -> read.fact().isEmpty())).toList();
    }

    private String label(ClaimReference claim, Finding finding) {
        return switch (finding.verdict()) {
            case TRUE -> "";
            case FALSE -> !finding.lapsed() && links.data().past().isPresent() ? "not so then"
                    : claim.until().map(date -> "held until " + date.text()).orElse("false");
            case UNDECIDED -> "undecided";
        };
    }

    private String about(Finding finding) {
        return switch (finding.verdict()) {
            case TRUE -> finding.read().isEmpty() ? "This sentence was held against the data." : "This sentence rests on these facts.";
            case FALSE -> !finding.lapsed() && links.data().past().isPresent() ? "The record of that day says otherwise."
                    : "This sentence is kept as it was; these facts have changed since.";
            case UNDECIDED -> "Whether this holds hangs on facts that are not known, disputed, or not stated exactly enough.";
        };
    }

    private ClaimView.Operand operand(ReadFact read) {
        return new ClaimView.Operand(read.subject().title(), read.attribute().title(),
                facts.cell(read.subject(), read.attribute()));
    }
}
