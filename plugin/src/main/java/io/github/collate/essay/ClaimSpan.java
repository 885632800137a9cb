package io.github.collate.essay;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [sentence]{claim="…"}}; its children are the sentence. */
final class ClaimSpan extends Node {

    private static final int NONE = -1;

    private final BasedSequence sentence;
    private final BasedSequence attributes;
    private int reference = NONE;

    /**
     * @param sentence null's sequence when the attributes stand behind a link
     * @param attributes from one brace to the other; empty when they cannot be told from the text that follows
     */
    ClaimSpan(BasedSequence chars, BasedSequence sentence, BasedSequence attributes) {
        super(chars);
        this.sentence = sentence;
        this.attributes = attributes;
    }

    BasedSequence sentence() {
        return sentence;
    }

    boolean isMisplaced() {
        return sentence.isNull();
    }

    BasedSequence attributes() {
        return attributes;
    }

    /** Says which reference of the essay this is; until then only its sentence shows. */
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
}
