package io.github.collate.essay;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import io.github.collate.essay.TreeHtml.Rule;
import java.util.Locale;
import java.util.Map;

/** How blocks are written: headings, paragraphs, lists, tables, code, HTML. */
final class BlockHtml {

    private static final CharPredicate END_OF_LANGUAGE = CharPredicate.anyOf(" \t");

    private BlockHtml() {}

    static void addTo(Map<Class<? extends Node>, Rule> rules) {
        rules.put(Heading.class, BlockHtml::heading);
        rules.put(Paragraph.class, BlockHtml::paragraph);
        rules.put(BlockQuote.class, (node, tree, html) -> block("blockquote", node, tree, html));
        rules.put(BulletList.class, (node, tree, html) -> block("ul", node, tree, html));
        rules.put(OrderedList.class, (node, tree, html) -> block("ol", node, tree, html));
        rules.put(BulletListItem.class, (node, tree, html) -> item("li", (ListItem) node, tree, html));
        rules.put(OrderedListItem.class, (node, tree, html) -> item("li", (ListItem) node, tree, html));
        rules.put(FencedCodeBlock.class, BlockHtml::fencedCode);
        rules.put(IndentedCodeBlock.class, BlockHtml::indentedCode);
        rules.put(ThematicBreak.class, BlockHtml::thematicBreak);
        rules.put(HtmlBlock.class, BlockHtml::htmlBlock);
        rules.put(HtmlCommentBlock.class, (node, tree, html) -> comment((HtmlBlockBase) node, tree, html));
        rules.put(HtmlInnerBlock.class, (node, tree, html) -> ownHtml((HtmlBlockBase) node, tree, html));
        rules.put(HtmlInnerBlockComment.class, (node, tree, html) -> comment((HtmlBlockBase) node, tree, html));
        rules.put(Reference.class, (node, tree, html) -> { });
        rules.put(CompareBlock.Rendered.class, BlockHtml::comparison);
        rules.put(ClaimBlock.class, BlockHtml::claim);
        addDefinitions(rules);
        addTables(rules);
    }

    private static void addDefinitions(Map<Class<? extends Node>, Rule> rules) {
        rules.put(DefinitionList.class, BlockHtml::definitions);
        rules.put(DefinitionTerm.class, BlockHtml::term);
        rules.put(DefinitionItem.class, BlockHtml::definition);
    }

    private static void addTables(Map<Class<? extends Node>, Rule> rules) {
        rules.put(TableBlock.class, (node, tree, html) -> block("table", node, tree, html));
        rules.put(TableHead.class, (node, tree, html) -> lines("thead", node, tree, html));
        rules.put(TableBody.class, (node, tree, html) -> lines("tbody", node, tree, html));
        rules.put(TableRow.class, (node, tree, html) -> lines("tr", node, tree, html));
        rules.put(TableSeparator.class, (node, tree, html) -> { });
        rules.put(TableCell.class, BlockHtml::cell);
    }

    /** An element whose tags have lines of their own. */
    private static void block(String tag, Node node, TreeHtml tree, HtmlLines html) {
        html.line();
        html.tag("<" + tag + ">");
        html.line();
        tree.children(node);
        html.line();
        html.tag("</" + tag + ">");
        html.line();
    }

    /** An element that begins and ends a line. */
    private static void lines(String tag, Node node, TreeHtml tree, HtmlLines html) {
        html.line();
        html.tag("<" + tag + ">");
        tree.children(node);
        html.tag("</" + tag + ">");
        html.line();
    }

    private static void item(String tag, ListItem item, TreeHtml tree, HtmlLines html) {
        html.line();
        html.tag("<" + tag + ">");
        html.text(item.getMarkerSuffix().unescape());
        tree.children(item);
        html.tag("</" + tag + ">");
        html.line();
    }

    private static void heading(Node node, TreeHtml tree, HtmlLines html) {
        Heading heading = (Heading) node;
        html.line();
        html.tag("<h" + heading.getLevel());
        if (HtmlRenderer.RENDER_HEADER_ID.get(tree.options()) && !heading.getAnchorRefId().isEmpty()) {
            html.attribute("id", heading.getAnchorRefId());
        }
        html.tag(">");
        tree.children(node);
        html.tag("</h" + heading.getLevel() + ">");
        html.line();
    }

    private static void paragraph(Node node, TreeHtml tree, HtmlLines html) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        boolean bare = node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled((Paragraph) node, tree.lists(), tree.options());
        if (bare) {
            tree.children(node);
        } else {
            lines("p", node, tree, html);
        }
    }

    private static void thematicBreak(Node node, TreeHtml tree, HtmlLines html) {
        html.line();
        html.tag("<hr />");
        html.line();
    }

    private static void fencedCode(Node node, TreeHtml tree, HtmlLines html) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        boolean named = block.getInfo().isNotNull() && !block.getInfo().isBlank();
        String language = named ? block.getInfoDelimitedByAny(END_OF_LANGUAGE).unescape() : "";
        code(named ? "language-" + language : "", block.getContentChars().normalizeEOL(), html);
    }

    private static void indentedCode(Node node, TreeHtml tree, HtmlLines html) {
        code("", ((IndentedCodeBlock) node).getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
    }

    private static void code(String cssClass, String text, HtmlLines html) {
        html.line();
        html.tag("<pre>");
        html.openPre();
        html.tag("<code");
        if (!cssClass.isEmpty()) {
            html.attribute("class", cssClass);
        }
        html.tag(">");
        html.text(text);
        html.tag("</code></pre>");
        html.closePre();
        html.line();
    }

    private static void htmlBlock(Node node, TreeHtml tree, HtmlLines html) {
        html.line();
        if (node.hasChildren()) {
            tree.children(node);
        } else {
            ownHtml((HtmlBlockBase) node, tree, html);
        }
        html.line();
    }

    private static void ownHtml(HtmlBlockBase node, TreeHtml tree, HtmlLines html) {
        if (!HtmlRenderer.SUPPRESS_HTML_BLOCKS.get(tree.options())) {
            written(node, html);
        }
    }

    private static void comment(HtmlBlockBase node, TreeHtml tree, HtmlLines html) {
        if (!HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS.get(tree.options())) {
            written(node, html);
        }
    }

    private static void written(HtmlBlockBase node, HtmlLines html) {
        boolean whole = node instanceof HtmlBlock;
        if (whole) {
            html.line();
        }
        html.rawPre((whole ? node.getContentChars() : node.getChars()).normalizeEOL());
        if (whole) {
            html.line();
        }
    }

    private static void comparison(Node node, TreeHtml tree, HtmlLines html) {
        html.line();
        html.raw(Template.mark(((CompareBlock.Rendered) node).reference()));
        html.line();
    }

    private static void claim(Node node, TreeHtml tree, HtmlLines html) {
        int reference = ((ClaimBlock) node).reference();
        html.line();
        html.raw(Template.openingMark(reference));
        html.line();
        tree.children(node);
        html.line();
        html.raw(Template.closingMark(reference));
        html.line();
    }

    private static void definitions(Node node, TreeHtml tree, HtmlLines html) {
        html.tag("<dl>");
        html.line();
        tree.children(node);
        html.line();
        html.tag("</dl>");
    }

    private static void term(Node node, TreeHtml tree, HtmlLines html) {
        if (node.hasChildren()) {
            item("dt", (ListItem) node, tree, html);
        }
    }

    private static void definition(Node node, TreeHtml tree, HtmlLines html) {
        ListItem item = (ListItem) node;
        if (tree.lists().isTightListItem(item)) {
            item("dd", item, tree, html);
            return;
        }
        html.line();
        html.tag("<dd>");
        html.line();
        html.text(item.getMarkerSuffix().unescape());
        tree.children(item);
        html.line();
        html.tag("</dd>");
        html.line();
    }

    private static void cell(Node node, TreeHtml tree, HtmlLines html) {
        TableCell cell = (TableCell) node;
        String tag = cell.isHeader() ? "th" : "td";
        html.tag("<" + tag);
        if (cell.getAlignment() != null) {
            html.attribute("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (cell.getSpan() > 1) {
            html.attribute("colspan", String.valueOf(cell.getSpan()));
        }
        html.tag(">");
        tree.children(cell);
        html.tag("</" + tag + ">");
    }
}
