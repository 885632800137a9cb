package io.github.collate.essay;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.collate.markdown.Everyday;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Markdown as JBake's {@code MarkdownEngine} reads it, and with it, on sites that have a collection, directives. Made once
 * for a site and used by all threads: to set flexmark up takes longer than to read an essay.
 */
public final class Markdown {

    private static final int IDS_BY_ANCHORS = PegdownExtensions.ANCHORLINKS | PegdownExtensions.EXTANCHORLINKS;

    private final boolean directives;
    private final Optional<Everyday> everyday;
    private final int bits;
    private volatile Flexmark flexmark;

    /** Takes a new process a while to load, which most sites do without. */
    private record Flexmark(Parsers parsers, HtmlRenderer renderer) {}

    /**
     * @param extensions {@code markdown.extensions}: names of pegdown's extensions, with {@code -} before those to take away
     *     again; unknown names have no effect, as with JBake
     * @param directives whether references and fenced code blocks are read, headings get ids and words are counted; without
     *     them the HTML is that of JBake 2.7.0, and nothing else is known of the text
     */
    public Markdown(Collection<String> extensions, boolean directives) {
        this.directives = directives;
        this.bits = PegdownNames.bits(extensions);
        this.everyday = directives ? Optional.empty() : Everyday.under(bits);
    }

    private Flexmark flexmark() {
        if (flexmark == null) {
            synchronized (this) {
                if (flexmark == null) {
                    DataHolder options = options(bits, directives);
                    flexmark = new Flexmark(new Parsers(options), HtmlRenderer.builder(options).build());
                }
            }
        }
        return flexmark;
    }

    private Parsers parsers() {
        return flexmark().parsers();
    }

    /** Those of JBake for pegdown's extensions, with our own additions. */
    static DataHolder options(int bits, boolean directives) {
        if (!directives) {
            return PegdownOptionsAdapter.flexmarkOptions(bits, new MailExtension());
        }
        Extension directive = new DirectiveExtension((bits & IDS_BY_ANCHORS) == 0);
        return PegdownOptionsAdapter.flexmarkOptions(bits | PegdownExtensions.FENCED_CODE_BLOCKS, new MailExtension(), directive);
    }

    /**
     * Reads the body of an essay; what is wrong in its directives becomes a problem. Whether the names in them exist is
     * another question.
     */
    public EssayBody parse(EssayFile file, Problems problems) {
        try {
            return read(file, problems);
        } catch (StackOverflowError tooDeep) {
            problems.error(Position.ofFile(file.path()), "too-deep", "Quotes or lists are nested too deeply to be read. Look for "
                    + "a long run of \">\" or \"-\" at the start of a line.");
            return EssayBody.ofHtml("");
        }
    }

    private EssayBody read(EssayFile file, Problems problems) {
        if (!directives) {
            return EssayBody.ofHtml(everyday.flatMap(reader -> reader.html(file.body()))
                    .orElseGet(() -> html(parsers().parse(file.body()))));
        }
        Document document = parsers().parse(Template.cleaned(file.body()));
        List<Reference> references = new ReferenceGatherer(new BodyPlaces(file)::at, parsers()::parse, problems).gather(document);
        PlainText text = PlainText.of(document);
        return new EssayBody(Template.of(html(document), references.size()),
                Template.of(text.opening(), references.size()), references, text.words());
    }

    /** The running text and the links of an essay that {@link #parse} reads without a problem. */
    public Prose prose(EssayFile file) {
        String body = directives ? Template.cleaned(file.body()) : file.body();
        return new ProseReader(new BodyPlaces(file)::at, parsers()::parse).read(file.path(), parsers().parse(body));
    }

    private String html(Document document) {
        HtmlRenderer renderer = flexmark().renderer();
        if (HtmlRenderer.RENDER_HEADER_ID.get(renderer.getOptions())) {
            new HeadingIds().generateIds(document);
        }
        return TreeHtml.of(document, renderer.getOptions()).orElseGet(() -> renderer.render(document));
    }
}
