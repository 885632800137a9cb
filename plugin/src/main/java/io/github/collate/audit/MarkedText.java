package io.github.collate.audit;

import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.Citation;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.Directives;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.SubjectReference;
import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;

/** Puts marks around what is written in the place of references, so that it can be told from the author's own words. */
final class MarkedText implements Directives {

    static final String ATTRIBUTE = "data-collate-audit";
    /** What a component adds that is neither the author's nor a value. */
    static final String OTHER = "other";

    private final Directives directives;
    private final Map<Reference, Integer> numbers = new IdentityHashMap<>();

    /** @param references of the essay, in the order of its text */
    MarkedText(Directives directives, List<Reference> references) {
        this.directives = directives;
        for (int i = 0; i < references.size(); i++) {
            numbers.put(references.get(i), i);
        }
    }

    private String mark(String element, String name, String html) {
        return "<" + element + " " + ATTRIBUTE + "=\"" + name + "\">" + html + "</" + element + ">";
    }

    private String number(Reference reference) {
        return numbers.get(reference).toString();
    }

    @Override
    public String html(SubjectReference reference) {
        return mark("span", number(reference), directives.html(reference));
    }

    @Override
    public String html(FactReference reference) {
        return mark("span", number(reference), directives.html(reference));
    }

    @Override
    public String html(FactDifference difference) {
        return mark("span", number(difference), directives.html(difference));
    }

    /** Numbers of sources are no figures; an empty mark parts the words on both sides. */
    @Override
    public String html(Citation citation) {
        return mark("span", OTHER, "");
    }

    @Override
    public String html(ComparisonBlock block) {
        return mark("div", number(block), directives.html(block));
    }

    @Override
    public String html(ChartBlock block) {
        return mark("div", number(block), directives.html(block));
    }

    @Override
    public String html(ClaimReference claim, String sentence) {
        String element = claim.block() ? "div" : "span";
        return mark(element, OTHER, directives.html(claim, mark(element, number(claim), sentence)));
    }

    @Override
    public String text(Reference reference) {
        return directives.text(reference);
    }
}
