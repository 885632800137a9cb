package io.github.collate.essay;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** Adds directives to flexmark: finds them, keeps their places in the HTML, and gives headings ids. */
final class DirectiveExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final boolean headingsHaveIds;

    /** @param headingsHaveIds whether no other extension writes the ids of headings */
    DirectiveExtension(boolean headingsHaveIds) {
        this.headingsHaveIds = headingsHaveIds;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // none
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new DirectiveParser.Factory());
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
        if (headingsHaveIds) {
            options.set(HtmlRenderer.RENDER_HEADER_ID, true);
        }
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> new Marks());
        renderer.htmlIdGeneratorFactory(new IdsFactory());
    }

    private static final class IdsFactory implements HeaderIdGeneratorFactory {

        @Override
        public HtmlIdGenerator create() {
            return new HeadingIds();
        }

        @Override
        public HtmlIdGenerator create(LinkResolverContext context) {
            return new HeadingIds();
        }
    }

    /** Writes a mark for each reference, so that the HTML can be cut there. */
    private static final class Marks implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(DirectiveNode.class, Marks::inline),
                    new NodeRenderingHandler<>(CompareBlock.Rendered.class, Marks::block),
                    new NodeRenderingHandler<>(ClaimSpan.class, Marks::claim),
                    new NodeRenderingHandler<>(ClaimBlock.class, Marks::claim));
        }

        private static void inline(DirectiveNode node, NodeRendererContext context, HtmlWriter html) {
            if (node.isReference()) {
                html.raw(isCopy(context) ? Template.textMark(node.reference()) : Template.mark(node.reference()));
            } else {
                html.text(node.getChars());
            }
        }

        private static void claim(ClaimSpan node, NodeRendererContext context, HtmlWriter html) {
            boolean marked = node.isReference() && !isCopy(context);
            html.raw(marked ? Template.openingMark(node.reference()) : "");
            context.renderChildren(node);
            html.raw(marked ? Template.closingMark(node.reference()) : "");
        }

        /** A table of contents writes headings a second time, within links: there references are words, without ids and links. */
        private static boolean isCopy(NodeRendererContext context) {
            return context.isDoNotRenderLinks();
        }

        private static void claim(ClaimBlock node, NodeRendererContext context, HtmlWriter html) {
            html.line();
            html.raw(Template.openingMark(node.reference()));
            html.line();
            context.renderChildren(node);
            html.line();
            html.raw(Template.closingMark(node.reference()));
            html.line();
        }

        private static void block(CompareBlock.Rendered node, NodeRendererContext context, HtmlWriter html) {
            html.line();
            html.raw(Template.mark(node.reference()));
            html.line();
        }
    }
}
