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
import org.apache.commons.text.StringEscapeUtils;

/** Writes an essay's references as plain words, without what can be opened behind them; tables, charts and numbers of sources are left out. */
record WordsOnly(Directives words) implements Directives {

    @Override
    public String html(SubjectReference reference) {
        return escaped(reference);
    }

    @Override
    public String html(FactReference reference) {
        return escaped(reference);
    }

    @Override
    public String html(FactDifference difference) {
        return escaped(difference);
    }

    @Override
    public String html(Citation citation) {
        return "";
    }

    @Override
    public String html(ComparisonBlock block) {
        return "";
    }

    @Override
    public String html(ChartBlock block) {
        return "";
    }

    @Override
    public String html(ClaimReference claim, String sentence) {
        return claim.block() ? "<p>" + sentence + "</p>" : sentence;
    }

    @Override
    public String text(Reference reference) {
        return words.text(reference);
    }

    private String escaped(Reference reference) {
        return StringEscapeUtils.escapeHtml4(words.text(reference));
    }
}
