package io.github.collate.essay;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.essay.TreeHtml.Rule;
import java.util.Map;
import java.util.regex.Pattern;

/** How links and images are written. */
final class LinkHtml {

    private static final String SCRIPT = "javascript:";
    private static final Pattern SUPPRESSED = Pattern.compile(SCRIPT + ".*");

    private LinkHtml() {}

    static void addTo(Map<Class<? extends Node>, Rule> rules) {
        rules.put(Link.class, LinkHtml::link);
        rules.put(LinkRef.class, LinkHtml::linkByLabel);
        rules.put(Image.class, LinkHtml::image);
        rules.put(ImageRef.class, LinkHtml::imageByLabel);
        rules.put(AutoLink.class, LinkHtml::autoLink);
        rules.put(MailLink.class, LinkHtml::mail);
    }

    private static boolean isSuppressed(String url) {
        return url.startsWith(SCRIPT) && SUPPRESSED.matcher(url).matches();
    }

    private static void link(Node node, TreeHtml tree, HtmlLines html) {
        Link link = (Link) node;
        if (isSuppressed(link.getUrl().toString())) {
            tree.children(node);
        } else {
            anchor(link.getUrl(), link.getTitle(), node, tree, html);
        }
    }

    private static void anchor(BasedSequence url, BasedSequence title, Node node, TreeHtml tree, HtmlLines html) {
        html.tag("<a");
        html.attribute("href", url.unescape());
        title(title, html);
        html.tag(">");
        tree.children(node);
        html.tag("</a>");
    }

    private static void title(BasedSequence title, HtmlLines html) {
        if (title.isNotNull()) {
            html.attribute("title", title.unescape());
        }
    }

    private static void linkByLabel(Node node, TreeHtml tree, HtmlLines html) {
        LinkRef link = (LinkRef) node;
        if (link.isDefined()) {
            Reference reference = link.getReferenceNode(Parser.REFERENCES.get(tree.document()));
            if (isSuppressed(reference.getUrl().unescape())) {
                tree.children(node);
            } else {
                anchor(reference.getUrl(), reference.getTitle(), node, tree, html);
            }
        } else if (node.hasChildren()) {
            html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
            tree.children(node);
            html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else {
            html.text(node.getChars().unescape());
        }
    }

    private static void image(Node node, TreeHtml tree, HtmlLines html) {
        Image image = (Image) node;
        if (!image.getUrlContent().isEmpty()) {
            tree.giveUp();
        } else if (!isSuppressed(image.getUrl().toString())) {
            image(image.getUrl(), image.getTitle(), node, html);
        }
    }

    private static void image(BasedSequence url, BasedSequence title, Node node, HtmlLines html) {
        html.tag("<img");
        html.attribute("src", url.unescape());
        html.attribute("alt", new TextCollectingVisitor().collectAndGetText(node));
        title(title, html);
        html.tag(" />");
    }

    private static void imageByLabel(Node node, TreeHtml tree, HtmlLines html) {
        ImageRef image = (ImageRef) node;
        if (!image.isDefined()) {
            html.text(node.getChars().unescape());
            return;
        }
        Reference reference = image.getReferenceNode(Parser.REFERENCES.get(tree.document()));
        if (!isSuppressed(reference.getUrl().unescape())) {
            image(reference.getUrl(), reference.getTitle(), node, html);
        }
    }

    private static void autoLink(Node node, TreeHtml tree, HtmlLines html) {
        AutoLink link = (AutoLink) node;
        String text = link.getText().toString();
        if (isSuppressed(link.getUrl().toString())) {
            html.text(text);
            return;
        }
        html.tag("<a");
        html.attribute("href", text.startsWith("www.") ? "http://" + text : text);
        html.tag(">");
        html.text(text);
        html.tag("</a>");
    }

    private static void mail(Node node, TreeHtml tree, HtmlLines html) {
        MailLink link = (MailLink) node;
        if (isSuppressed(link.getUrl().toString())) {
            tree.giveUp();
            return;
        }
        String address = link.getText().unescape();
        html.tag("<a");
        html.attribute("href", MailExtension.hidden("mailto:" + address));
        html.tag(">");
        html.raw(MailExtension.hidden(address));
        html.tag("</a>");
    }
}
