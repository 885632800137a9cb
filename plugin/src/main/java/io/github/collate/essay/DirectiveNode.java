package io.github.collate.essay;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.misc.BitFieldSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;

/** A directive within a line. */
final class DirectiveNode extends Node implements TextContainer {

    /** How a directive is told from text. */
    enum Form {
        SUBJECT("[[", "]]"),
        FACT("{{", "}}"),
        CITATION("[@", "]");

        final String opening;
        final String closing;

        Form(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    private static final int NONE = -1;

    private final Form form;
    private int reference = NONE;

    DirectiveNode(Form form, BasedSequence chars) {
        super(chars);
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** What stands between the marks. */
    String content() {
        return getChars().subSequence(form.opening.length(), getChars().length() - form.closing.length()).toString();
    }

    /** Says which reference of the essay this is; until then it is text. */
    void refersTo(int index) {
        reference = index;
    }

    boolean isReference() {
        return reference != NONE;
    }

    int reference() {
        return reference;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Ids of headings must not move with the facts, so they are made of what the author wrote. */
    @Override
    public boolean collectText(ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out, int flags,
            NodeVisitor visitor) {
        if (!isReference()) {
            out.append(getChars());
        } else if (BitFieldSet.any(flags, F_FOR_HEADING_ID)) {
            out.append(DirectiveSyntax.wordsForId(this));
        } else {
            out.append(Template.textMark(reference));
        }
        return false;
    }
}
