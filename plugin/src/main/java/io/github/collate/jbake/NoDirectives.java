package io.github.collate.jbake;

import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.Citation;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.Directives;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;

/** For sites without a collection, whose texts hold no references. */
enum NoDirectives implements Directives {
    INSTANCE;

    @Override
    public String html(SubjectReference reference) {
        throw none(reference);
    }

    @Override
    public String html(FactReference reference) {
        throw none(reference);
    }

    @Override
    public String html(FactDifference difference) {
        throw none(difference);
    }

    @Override
    public String html(Citation citation) {
        throw none(citation);
    }

    @Override
    public String html(ComparisonBlock block) {
        throw none(block);
    }

    @Override
    public String html(ChartBlock block) {
        throw none(block);
    }

    @Override
    public String html(ClaimReference claim, String sentence) {
        throw none(claim);
    }

    @Override
    public String text(Reference reference) {
        throw none(reference);
    }

    private static IllegalStateException none(Reference reference) {
        return new IllegalStateException("read as a reference on a site without data: " + reference.position());
    }
}
