package io.github.collate.essay;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.escaped.character.EscapedCharacter;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.ins.Ins;
import com.vladsch.flexmark.ext.superscript.Superscript;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.collate.essay.TreeHtml.Rule;
import java.util.Map;

/** How text and its marks are written. */
final class InlineHtml {

    private InlineHtml() {}

    static void addTo(Map<Class<? extends Node>, Rule> rules) {
        rules.put(Text.class, (node, tree, html) -> tree.escaped(node.getChars()));
        rules.put(TextBase.class, (node, tree, html) -> tree.children(node));
        rules.put(EscapedCharacter.class, (node, tree, html) -> html.text(node.getChars().unescape()));
        rules.put(HtmlEntity.class, (node, tree, html) -> html.text(node.getChars().unescape()));
        rules.put(Emphasis.class, element("em"));
        rules.put(StrongEmphasis.class, element("strong"));
        rules.put(Strikethrough.class, element("del"));
        rules.put(Subscript.class, element("sub"));
        rules.put(Superscript.class, element("sup"));
        rules.put(Ins.class, element("ins"));
        rules.put(Code.class, InlineHtml::code);
        rules.put(SoftLineBreak.class, (node, tree, html) -> html.raw(HtmlRenderer.SOFT_BREAK.get(tree.options())));
        rules.put(HardLineBreak.class, (node, tree, html) -> html.raw(HtmlRenderer.HARD_BREAK.get(tree.options())));
        rules.put(HtmlInline.class, ownHtml(HtmlRenderer.SUPPRESS_INLINE_HTML));
        rules.put(HtmlInlineComment.class, ownHtml(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS));
        rules.put(TypographicSmarts.class, (node, tree, html) -> html.raw(((TypographicSmarts) node).getTypographicText()));
        rules.put(TypographicQuotes.class, InlineHtml::quotes);
        rules.put(DirectiveNode.class, InlineHtml::directive);
        rules.put(ClaimSpan.class, InlineHtml::claim);
    }

    private static Rule element(String tag) {
        String open = "<" + tag + ">";
        String close = "</" + tag + ">";
        return (node, tree, html) -> {
            html.tag(open);
            tree.children(node);
            html.tag(close);
        };
    }

    private static Rule ownHtml(DataKey<Boolean> suppressed) {
        return (node, tree, html) -> {
            if (!suppressed.get(tree.options())) {
                html.rawPre(node.getChars().normalizeEOL());
            }
        };
    }

    private static void code(Node node, TreeHtml tree, HtmlLines html) {
        html.tag("<code>");
        html.text(Escaping.collapseWhitespace(((Code) node).getText().toString(), true));
        html.tag("</code>");
    }

    private static void quotes(Node node, TreeHtml tree, HtmlLines html) {
        TypographicQuotes quotes = (TypographicQuotes) node;
        if (quotes.getTypographicOpening() != null) {
            html.raw(quotes.getTypographicOpening());
        }
        tree.children(node);
        if (quotes.getTypographicClosing() != null) {
            html.raw(quotes.getTypographicClosing());
        }
    }

    private static void claim(Node node, TreeHtml tree, HtmlLines html) {
        ClaimSpan claim = (ClaimSpan) node;
        html.raw(claim.isReference() ? Template.openingMark(claim.reference()) : "");
        tree.children(node);
        html.raw(claim.isReference() ? Template.closingMark(claim.reference()) : "");
    }

    private static void directive(Node node, TreeHtml tree, HtmlLines html) {
        DirectiveNode directive = (DirectiveNode) node;
        if (directive.isReference()) {
            html.raw(Template.mark(directive.reference()));
        } else {
            html.text(directive.getChars().toString());
        }
    }
}
