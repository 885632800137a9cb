package io.github.collate.essay;

import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Random;
import java.util.Set;

/**
 * Hides mail addresses from harvesters as pegdown did, by writing their characters as entities. Stock's choice of entities is
 * a new one on every bake; here it depends on the address alone, so that a page has the same bytes each time.
 */
final class MailExtension implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void rendererOptions(MutableDataHolder options) {
        // none
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> new Mail());
    }

    /** The address in entities, always the same ones for it. */
    static String hidden(String address) {
        Random random = new Random(address.hashCode());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            int choice = random.nextInt(5);
            if (choice < 2 || "&<>\"".indexOf(c) >= 0) {
                out.append("&#").append((int) c).append(';');
            } else if (choice < 4) {
                out.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static final class Mail implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(MailLink.class, Mail::render));
        }

        private static void render(MailLink node, NodeRendererContext context, HtmlWriter html) {
            if (context.isDoNotRenderLinks() || CoreNodeRenderer.isSuppressedLinkPrefix(node.getUrl(), context)) {
                context.delegateRender();
                return;
            }
            String text = node.getText().unescape();
            ResolvedLink address = context.resolveLink(LinkType.LINK, text, null);
            html.attr("href", hidden("mailto:" + address.getUrl()));
            html.srcPos(node.getText()).withAttr(address).tag("a").raw(hidden(text)).tag("/a");
        }
    }
}
