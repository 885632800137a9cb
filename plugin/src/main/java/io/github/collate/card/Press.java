package io.github.collate.card;

/**
 * Prints cards as PNG, the same bytes on every machine and in whatever order; what cards share is made once. May be used by many
 * threads.
 */
public final class Press {

    private final Bands bands = new Bands();

    /** The picture. */
    public byte[] png(Card card) {
        return Painter.drawn(card).png(bands);
    }
}
