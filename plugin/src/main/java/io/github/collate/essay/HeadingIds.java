package io.github.collate.essay;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.ast.util.AnchorRefTargetBlockVisitor;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * Ids of headings: their words in lower case with hyphens between, each id once on a page. A fact counts with its name
 * ({@code tiktok-ad_share}) and not with its value, so that links to a heading outlive the figure in it.
 */
final class HeadingIds implements HtmlIdGenerator {

    private static final String TO_HYPHEN = " -\t\n/";
    private static final String KEPT = "_";
    private static final String WITHOUT_WORDS = "section";

    private final Set<String> taken = new HashSet<>();

    @Override
    public void generateIds(Document document) {
        new AnchorRefTargetBlockVisitor() {
            @Override
            protected void visit(AnchorRefTarget target) {
                if (target.getAnchorRefId().isEmpty()) {
                    target.setAnchorRefId(getId(target.getAnchorRefText()));
                }
            }
        }.visit(document);
    }

    @Override
    public String getId(Node node) {
        return node instanceof AnchorRefTarget target ? target.getAnchorRefId() : null;
    }

    @Override
    public String getId(CharSequence text) {
        String words = HeaderIdGenerator.generateId(text.toString().strip(), TO_HYPHEN, KEPT, true, true);
        String base = words.replaceAll("^-+|-+$", "");
        String name = base.isEmpty() ? WITHOUT_WORDS : base;
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
