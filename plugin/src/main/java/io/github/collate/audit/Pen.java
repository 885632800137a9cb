package io.github.collate.audit;

import io.github.collate.essay.Directives;
import io.github.collate.site.Essay;
import io.github.collate.site.Site;
import java.util.function.Function;

/** Writes what essays say of the data; to be given by whoever bakes, so that what is audited is what readers get. */
public interface Pen {

    /** What is written for the references of an essay, over the data of the site. */
    Function<Essay, Directives> over(Site site);
}
